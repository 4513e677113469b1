import type { Terms } from "./terms"

/** What a coupon may be on one order with: coupons on single items, on the whole order, native promotions. */
export const COMPANIONS = ["items", "order", "promotions"] as const
export type Companion = (typeof COMPANIONS)[number]

/** Whether a coupon lets such a one be on its order. */
export function allows(
  { combines_with }: Pick<Terms, "combines_with">,
  companion: Companion
): boolean {
  return combines_with?.includes(companion) ?? true
}
