import { addDecimals } from "../decimal-arithmetic"
import type { Decimal } from "../decimal"
import type { CartFacts, FactLine } from "./facts"

/** What of a cart decides which tier it reaches. */
export type PricedCart = Pick<CartFacts, "currency_code"> & {
  lines: Pick<FactLine, "subtotal" | "original_total" | "voucher_of">[]
}

/** What all items are worth before any discount, without those that vouchers put in. */
export function cartWorth({ lines }: Pick<PricedCart, "lines">, withTax: boolean): Decimal {
  return addDecimals(
    ...lines
      .filter(({ voucher_of }) => !voucher_of)
      .map((line) => (withTax ? line.original_total : line.subtotal))
  )
}
