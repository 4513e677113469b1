import { isAmountOffOrder } from "../../../domain/terms/is-amount-off-order"
import type { Terms } from "../../../domain/terms/terms"

/** The types of coupon that one chooses from. */
export const KINDS = ["discount", "tiers", "voucher", "shipping"] as const
export type Kind = (typeof KINDS)[number]

/** An amount off the whole order is a voucher, whichever way it was typed. */
export function kindOf({ discount, tiers }: Pick<Terms, "discount" | "tiers">): Kind {
  if (tiers) {
    return "tiers"
  }
  if (discount.target === "shipping_methods") {
    return "shipping"
  }
  return isAmountOffOrder({ discount, tiers }) ? "voucher" : "discount"
}
