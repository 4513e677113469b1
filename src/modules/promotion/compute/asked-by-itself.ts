import type { PromotionTypes } from "@medusajs/framework/types"
import type { AskedByItself } from "../../coupon/operations/entries/find-entered-coupons"
import type { ComputeContext } from "./compute-context"

/** Whose automatic coupons a cart is asked about. */
export function askedByItself({ customer, email }: ComputeContext, now: Date): AskedByItself {
  return {
    now,
    customer_id: customer?.id ?? null,
    emails: [customer?.email, email].filter((each) => typeof each === "string"),
    group_ids: (customer?.groups ?? []).map(({ id }) => id),
  }
}

/** Nothing does on an order edit, nor on what is no cart or order yet. */
export function comesByItself(
  { id }: { id: string | null },
  options: PromotionTypes.ComputeActionOptions
): boolean {
  return id !== null && !options.skip_usage_limit_checks && !options.prevent_auto_promotions
}
