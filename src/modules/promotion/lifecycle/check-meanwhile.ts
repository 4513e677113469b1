import { MedusaError } from "@medusajs/framework/utils"
import { sameValue } from "../../../domain/edit-lock/same-value"
import type { LockedCoupon } from "../../coupon/operations/coupons/lock-coupons"
import type { OpenFields } from "../../coupon/operations/coupons/open-fields"
import { problemError } from "../../coupon/problem-error"

/** Open fields and the code. */
export type EditedFields = Partial<OpenFields & Pick<LockedCoupon, "code">>

/** What a change was made on. */
export type MadeOn = { terms_version?: number; was?: EditedFields }

/**
 * A use counted meanwhile is no change, nor is what is already as `asked`.
 * @throws MedusaError not_allowed `coupon_changed_meanwhile` for terms, and
 * `coupon_field_changed_meanwhile` for the first field asked for that is not what it was
 */
export function checkMeanwhile(
  coupon: LockedCoupon,
  { terms_version, was = {} }: MadeOn,
  asked: EditedFields
): void {
  if (terms_version !== undefined && terms_version !== coupon.terms_version) {
    throw problemError(
      { code: "coupon_changed_meanwhile" },
      `Somebody changed what ${coupon.code} gives, or to whom, while you were at it. Load it again and change it then.`,
      MedusaError.Types.NOT_ALLOWED
    )
  }
  const field = (Object.keys(was) as (keyof EditedFields)[]).find(
    (name) =>
      asked[name] !== undefined &&
      !sameValue(coupon[name], was[name]) &&
      !sameValue(coupon[name], asked[name])
  )
  if (field) {
    throw problemError(
      { code: "coupon_field_changed_meanwhile", path: field },
      `Somebody changed ${field} of ${coupon.code} while you were at it. Load it again and change it then.`,
      MedusaError.Types.NOT_ALLOWED
    )
  }
}
