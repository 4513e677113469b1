import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { sameTerms } from "../../../domain/edit-lock/locked-changes"
import { fromNative } from "../../../domain/terms/from-native"
import type { Terms } from "../../../domain/terms/terms"
import { campaignOf } from "../../coupon/operations/coupons/campaign-of-coupon"
import { insertCoupon } from "../../coupon/operations/coupons/insert-coupon"
import { lockCodes } from "../../coupon/operations/codes/lock-codes"
import { lockCoupons, lockPromotions } from "../../coupon/operations/coupons/lock-coupons"
import { enterOnCarts } from "../../coupon/operations/entries/enter-on-carts"
import { rebuildBudgets } from "../../coupon/operations/ledger/compare-budgets"
import { moveNativeUses } from "../../coupon/operations/ledger/move-native-uses"
import { changeNamedCustomers } from "../../coupon/operations/audience/named-customers"
import { releaseCodeOfPromotion, takeCodeForCoupon } from "../../coupon/operations/codes/take-code"
import { nativeProblemError } from "../lock/native-problem-error"
import { readNativePromotion } from "../lock/read-native-shape"
import type { Writing } from "./writing"
import { checkOpenFields, checkTerms } from "./check-coupon"
import { mirrorFields, mirrorTerms } from "./mirror-terms"
import { nativeStatus } from "./native-status"
import { UNDECIDED, type NewCoupon } from "./new-coupon"
import { problemError } from "../../coupon/problem-error"

type Conversion = Partial<Omit<NewCoupon, "terms" | "code" | "campaign_id" | "is_automatic">> & {
  created_by: string | null
  terms: (native: Terms) => Terms
}

/**
 * Makes a native promotion a coupon: its terms, limit and uses move over in one
 * transaction, and that it needs no code. Gives the coupon's id.
 * @throws MedusaError not_allowed with the reason where the engine cannot express it
 */
export async function convertPromotion(
  writing: Writing,
  promotionId: string,
  { terms: termsFrom, named_customers = [], ...open }: Conversion
): Promise<string> {
  const { sql } = writing
  const [existing] = await lockCoupons(sql, { promotion_ids: [promotionId] })
  await lockPromotions(sql, [promotionId])
  const native = await readNativePromotion(sql, promotionId)
  if (!native || native.deleted_at) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Promotion with id: ${promotionId} was not found`
    )
  }
  if (existing) {
    throw problemError(
      { code: "coupon_exists" },
      `${native.code} is a coupon already.`,
      MedusaError.Types.NOT_ALLOWED
    )
  }
  const derived = fromNative(native, null)
  if ("problem" in derived) {
    throw nativeProblemError(native.code, derived.problem)
  }
  const terms = termsFrom(derived.terms)
  checkTerms(terms, native)

  const coupon = {
    ...UNDECIDED,
    name: native.code,
    publication: PUBLICATION[native.status],
    ...open,
    id: generateEntityId(undefined, "coupon"),
    promotion_id: promotionId,
    code: native.code,
    is_automatic: native.is_automatic,
    total_limit: open.total_limit ?? native.limit,
    used: native.used,
    ...campaignOf(native),
    terms,
  }
  checkOpenFields(coupon)
  await lockCodes(sql, [native.code])
  await releaseCodeOfPromotion(sql, { code: native.code, promotion_id: promotionId })
  const normal_form = await takeCodeForCoupon(sql, { code: native.code, coupon_id: coupon.id })
  await insertCoupon(sql, coupon)
  const keeps_terms = sameTerms(derived.terms, terms)
  await enterOnCarts(sql, { id: coupon.id, normal_form, keeps_terms })
  await moveNativeUses(sql, coupon)
  if (coupon.budgets.length) {
    await rebuildBudgets(sql, coupon.id)
  }
  await changeNamedCustomers(sql, coupon.id, { add: named_customers, remove: [] })
  await mirrorFields(writing, promotionId, {
    status: nativeStatus(coupon.publication),
    ...(native.is_automatic && { is_automatic: false }),
  })
  if (!keeps_terms) {
    await mirrorTerms(writing, promotionId, terms)
  }
  return coupon.id
}

const PUBLICATION = { draft: "draft", active: "active", inactive: "paused" } as const
