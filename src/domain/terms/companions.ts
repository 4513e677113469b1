import { isAmountOffOrder } from "./is-amount-off-order"
import type { Terms } from "./terms"

/**
 * What a coupon may be on one order with: coupons on single items, on the whole order, on the shipping,
 * vouchers, native promotions. A list from before one of them came to be does not have it, and stays as it is.
 */
export const COMPANIONS = ["items", "order", "shipping", "vouchers", "promotions"] as const
export type Companion = (typeof COMPANIONS)[number]

/** Whether a coupon lets such a one be on its order. */
export function allows(
  { combines_with }: Pick<Terms, "combines_with">,
  companion: Companion
): boolean {
  return combines_with?.includes(companion) ?? true
}

/** What a coupon with these terms is to others. */
export function companionOf(terms: Pick<Terms, "discount" | "tiers" | "voucher">): Companion {
  if (terms.voucher || isAmountOffOrder(terms)) {
    return "vouchers"
  }
  const { target } = terms.discount
  return target === "shipping_methods" ? "shipping" : target
}
