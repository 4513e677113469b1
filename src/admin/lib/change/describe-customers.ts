import type { LoggedCustomers } from "../../../contracts/changes"
import type { ChangeContext } from "./change-context"
import { MAX_NAMES } from "./short-list"
import { formatAnd } from "../format/list"

/** Some people of a coupon's list: "Ann, ben@example.com and 3 more". */
export function describeCustomers(
  { count, customers }: LoggedCustomers,
  { t, locale }: ChangeContext
): string {
  const names = customers
    .slice(0, MAX_NAMES)
    .map(({ name, email, customer_id }) => name ?? email ?? customer_id ?? "")
  const more = count - names.length
  return formatAnd(more > 0 ? [...names, t("changes.values.more", { count: more })] : names, locale)
}
