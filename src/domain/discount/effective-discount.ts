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
    return inCurrency(terms.discount, cart.currency_code)
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

/** What a fixed amount is in the currency of the cart. */
function inCurrency(discount: Discount, currency_code: string): Discount {
  const amount = amountIn({ amounts: discount.amounts ?? [] }, currency_code)
  return amount === null ? discount : { ...discount, value: amount, currency_code }
}
