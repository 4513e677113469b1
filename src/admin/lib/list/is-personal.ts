import type { AdminCoupon } from "../../../contracts/admin-responses"

/** Whether it is for one person alone. */
export function isPersonal({
  terms,
  named_customers_count,
}: Pick<AdminCoupon, "terms" | "named_customers_count">): boolean {
  return terms.audience.customers === "named" && named_customers_count === 1
}
