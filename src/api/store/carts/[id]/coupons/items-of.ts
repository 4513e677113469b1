import type { FactLine } from "../../../../../domain/eligibility/facts"
import { linesInScope } from "../../../../../domain/eligibility/lines-in-scope"
import type { AttributeRule } from "../../../../../domain/terms/terms"

/** The items of the cart that a coupon is for, and all others; it is for none where it is gone for good. */
export function itemsOf(targets: AttributeRule[] | null, lines: FactLine[]) {
  const inScope = targets ? linesInScope({ targets }, { lines }) : []
  return {
    item_ids: inScope.map(({ id }) => id),
    other_item_ids: lines.filter((line) => !inScope.includes(line)).map(({ id }) => id),
  }
}
