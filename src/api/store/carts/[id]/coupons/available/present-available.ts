import type { StoreAvailableCoupon } from "../../../../../../contracts/store"
import type { CartFacts } from "../../../../../../domain/eligibility/facts"
import { publicRefusal } from "../../../../../../domain/eligibility/public-outcome"
import { textsIn } from "../../../../../../domain/texts/texts-in"
import { itemsOf } from "../items-of"
import { presentReason } from "../present-reason"
import { presentTier } from "../present-tier"
import type { AvailableCoupon } from "./available-coupons"

export function presentAvailable(
  { coupon, outcome, texts, saving, saving_alone }: AvailableCoupon,
  cart: CartFacts,
  locale: string | undefined
): StoreAvailableCoupon {
  const { refusals } = outcome
  // Entered, a voucher's item comes; what is not on the cart yet makes nothing cheaper.
  const isItemToCome = refusals.length === 1 && refusals[0]?.code === "item_to_come"
  const isApplied = outcome.state === "applied" || isItemToCome
  return {
    code: coupon.code,
    ...(texts ? textsIn(texts, locale) : { name: coupon.name, description: null }),
    ends_at: coupon.ends_at?.toISOString() ?? null,
    state: isApplied ? "applied" : "waiting",
    amount: isApplied ? outcome.amount : null,
    currency_code: outcome.currency_code,
    saving,
    saving_alone,
    tier: presentTier(outcome.tier, outcome, locale),
    voucher: texts?.voucher ?? null,
    reasons: isApplied
      ? []
      : refusals.map((refusal) => presentReason(publicRefusal(refusal), locale)),
    ...itemsOf(coupon, cart),
  }
}
