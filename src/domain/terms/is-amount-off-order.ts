import type { Terms } from "./terms"

/** Whether it is worth so much on any order, as a voucher is. */
export function isAmountOffOrder({ discount, tiers }: Pick<Terms, "discount" | "tiers">): boolean {
  return !tiers && discount.type === "fixed" && discount.target === "order"
}
