import { isAmountOffOrder } from "../../../domain/terms/is-amount-off-order"
import type { Terms } from "../../../domain/terms/terms"

/** The types of coupon that one chooses from. */
export const KINDS = ["discount", "tiers", "voucher", "product", "shipping"] as const
export type Kind = (typeof KINDS)[number]

/** An amount off the whole order is a voucher, whichever way it was typed. */
export function kindOf({
  discount,
  tiers,
  voucher,
}: Pick<Terms, "discount" | "tiers" | "voucher">): Kind {
  if (voucher) {
    return "product"
  }
  if (tiers) {
    return "tiers"
  }
  if (discount.target === "shipping_methods") {
    return "shipping"
  }
  return isAmountOffOrder({ discount, tiers }) ? "voucher" : "discount"
}
