import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { Terms } from "../../../domain/terms/terms"
import { takesAllItems } from "../coupon-form/targets"
import { toFields } from "../coupon-form/to-request"
import type { CouponFormValues } from "../coupon-form/values"

type OpenFields =
  | "code"
  | "starts_at"
  | "ends_at"
  | "time_zone"
  | "hours"
  | "budgets"
  | "total_limit"
  | "is_discreet"
  | "is_staff_only"
  | "is_automatic"

/** What the sentence in plain words speaks of: a coupon that exists, or one being typed. */
export type CouponSummaryFacts = Terms &
  Pick<AdminCoupon, OpenFields> & {
    /** That it has ended or was deleted. */
    is_over: boolean
    /** That its items are still to be chosen. */
    is_choosing?: boolean
  }

/** The facts of a form as typed so far; `takes_all_items` where none have to be chosen. */
export function factsOfForm(
  values: CouponFormValues,
  { takes_all_items = false } = {}
): CouponSummaryFacts {
  const fields = toFields(values)
  return {
    ...fields,
    is_automatic: values.way === "automatic",
    conditions: [],
    is_over: false,
    is_choosing: !takes_all_items && takesAllItems(fields),
  }
}

/** The facts of a coupon; it runs as long as its campaign does, too. */
export function factsOfCoupon(coupon: AdminCoupon): CouponSummaryFacts {
  const is_over = coupon.status === "expired" || coupon.status === "deleted"
  return { ...coupon, ...coupon.terms, ...coupon.period, is_over }
}
