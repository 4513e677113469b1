import type { Discount } from "../../../domain/terms/terms"
import { ONE, smaller, toAmount, total, type Amount } from "./amount"

/** A line of the example: so many units at a price, and whether the discount meets it. */
export type ExampleLine = { quantity: number; price: Amount; fits: boolean }

/**
 * What the engine takes off these lines, where nothing else is taken off and no tax is due. The
 * engine calls Medusa's own formula, which a browser cannot load; a property test keeps the two equal.
 */
export function discountOf(discount: Discount, lines: ExampleLine[]): Amount | null {
  const value = toAmount(discount.value)
  if (value === null || value <= 0n) {
    return null
  }
  const chosen = metUnits(
    lines.filter(({ fits }) => fits),
    discount
  )
  const worth = total(chosen.map(({ quantity, price }) => BigInt(quantity) * price))
  if (discount.type === "percentage") {
    return smaller((worth * value) / (100n * ONE), worth)
  }
  return discount.allocation === "across"
    ? smaller(value, worth)
    : total(chosen.map(({ quantity, price }) => BigInt(quantity) * smaller(value, price)))
}

/** The units that get something: all, so many of each line, or so many of the cheapest. */
function metUnits(lines: ExampleLine[], { allocation, max_quantity }: Discount): ExampleLine[] {
  if (allocation === "across") {
    return lines
  }
  const most = max_quantity ?? 1
  if (allocation === "each") {
    return lines.map((line) => ({ ...line, quantity: Math.min(line.quantity, most) }))
  }
  let left = most
  return [...lines]
    .sort((a, b) => Number(a.price - b.price))
    .map((line) => {
      const quantity = Math.min(line.quantity, left)
      left -= quantity
      return { ...line, quantity }
    })
}
