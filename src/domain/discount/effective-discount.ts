import { spendTier } from "../eligibility/spend-tier"
import type { PricedCart } from "../eligibility/cart-worth"
import { amountIn } from "../terms/amount-in"
import type { Discount, Terms } from "../terms/terms"

/** What a coupon takes off this very cart: of tiers the one reached. */
export function effectiveDiscount(
  terms: Pick<Terms, "discount" | "tiers">,
  cart: PricedCart
): Discount {
  const tier = spendTier(terms, cart)?.reached
  if (!tier) {
    return terms.discount
  }
  return tier.discount.type === "percentage"
    ? { ...terms.discount, ...tier.discount, currency_code: null }
    : {
        ...terms.discount,
        type: "fixed",
        value: amountIn(tier.discount, cart.currency_code) ?? "0",
        currency_code: cart.currency_code,
      }
}
