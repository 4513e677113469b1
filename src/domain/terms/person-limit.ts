import type { Terms } from "./terms"

/** Uses of one person: whoever orders for the first time does so once, however many carts they complete at the same time. */
export function personLimit({ per_customer_limit, audience }: Terms): number | null {
  return per_customer_limit ?? (audience.history === "new" ? 1 : null)
}
