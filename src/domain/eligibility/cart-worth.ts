import { addDecimals } from "../decimal-arithmetic"
import type { Decimal } from "../decimal"
import type { CartFacts } from "./facts"

/** What all items are worth before any discount. */
export function cartWorth({ lines }: Pick<CartFacts, "lines">, withTax: boolean): Decimal {
  return addDecimals(...lines.map((line) => (withTax ? line.original_total : line.subtotal)))
}
