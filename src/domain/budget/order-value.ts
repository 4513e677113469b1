import type { Decimal } from "../decimal"
import { addDecimals } from "../decimal-arithmetic"
import type { CartFacts } from "../eligibility/facts"

/** What all items of a cart cost, with tax and before every discount; null where none are known. */
export function orderValue({ lines }: Pick<CartFacts, "lines">): Decimal | null {
  return lines.length ? addDecimals(...lines.map(({ original_total }) => original_total)) : null
}
