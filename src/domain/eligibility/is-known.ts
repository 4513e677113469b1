import type { CartFacts } from "./facts"

/** Whether anything tells who the shopper is. A guest's customer id does not: each cart has one. */
export function isKnown({ customer }: CartFacts): boolean {
  return customer.has_account || !!customer.email
}
