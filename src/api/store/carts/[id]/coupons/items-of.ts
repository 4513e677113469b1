import type { FactLine } from "../../../../../domain/eligibility/facts"
import type { Scoped } from "../../../../../domain/eligibility/left-out"
import { linesInScope } from "../../../../../domain/eligibility/lines-in-scope"

/** The items of the cart that a coupon is for, and all others; it is for none where it is gone for good (null). */
export function itemsOf(coupon: Scoped | null, lines: FactLine[]) {
  const inScope = coupon ? linesInScope(coupon, { lines }) : []
  return {
    item_ids: inScope.map(({ id }) => id),
    other_item_ids: lines.filter((line) => !inScope.includes(line)).map(({ id }) => id),
  }
}
