import type { StoreCurrency } from "../api/store-currencies"
import type { CheckContext } from "./issue"

/** What the checks need to know of a coupon that is not there yet. */
export function contextOfNew(currencies: StoreCurrency[]): CheckContext {
  return {
    digits: Object.fromEntries(currencies.map(({ code, digits }) => [code, digits])),
    used: 0,
    now: new Date(),
    previous_end: null,
    takes_all_items: false,
    can_name_customers: true,
  }
}
