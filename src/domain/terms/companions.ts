import type { Discount, Terms } from "./terms"

/**
 * What a coupon may be on one order with: coupons on single items, on the whole order, on the shipping,
 * native promotions. A list from before one of them came to be does not have it, and stays as it is.
 */
export const COMPANIONS = ["items", "order", "shipping", "promotions"] as const
export type Companion = (typeof COMPANIONS)[number]

/** Whether a coupon lets such a one be on its order. */
export function allows(
  { combines_with }: Pick<Terms, "combines_with">,
  companion: Companion
): boolean {
  return combines_with?.includes(companion) ?? true
}

/** What a coupon that takes something off this is to others. */
export function companionOf(target: Discount["target"]): Companion {
  return target === "shipping_methods" ? "shipping" : target
}
