import type { StoreCouponTier } from "../../../../../contracts/store"
import type { CartFacts } from "../../../../../domain/eligibility/facts"
import type { SpendTier } from "../../../../../domain/eligibility/spend-tier"
import { amountIn } from "../../../../../domain/terms/amount-in"
import type { Tier } from "../../../../../domain/terms/terms"
import { nextTierMessage } from "../../../../../domain/texts/next-tier-message"

/** Where a cart stands on a coupon's tiers, for its shopper. */
export function presentTier(
  tier: SpendTier | null,
  { currency_code }: Pick<CartFacts, "currency_code">,
  locale: string | undefined
): StoreCouponTier | null {
  if (!tier) {
    return null
  }
  const { actual, reached, next } = tier
  const inCurrency = <Step extends { discount: Tier["discount"] }>(step: Step) => ({
    ...step,
    discount: discountIn(step.discount, currency_code),
  })
  const following = next && inCurrency(next)
  return {
    actual,
    reached: reached && inCurrency(reached),
    next: following && {
      ...following,
      message: nextTierMessage({ ...following, currency_code }, locale),
    },
  }
}

function discountIn(discount: Tier["discount"], currency_code: string) {
  const { type } = discount
  return type === "percentage"
    ? { type, value: discount.value }
    : { type, value: amountIn(discount, currency_code) ?? "0" }
}
