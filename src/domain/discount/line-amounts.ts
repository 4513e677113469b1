import { MathBN } from "@medusajs/framework/utils"
import type { Discount } from "../terms/terms"
import { nativeAmount, type DiscountableLine } from "./discountable-line"
import { money, sum, ZERO, type Money } from "./money"
import { shareOut } from "./share-out"

/** What a coupon takes off each of these lines, in the base of its discount. */
export function lineAmounts(
  lines: DiscountableLine[],
  discount: Discount,
  digits: number
): Map<string, Money> {
  switch (discount.allocation) {
    case "once":
      return cheapestUnits(lines, discount)
    case "each":
      return everyLine(lines, discount, discount.max_quantity)
    case "across":
      return discount.type === "fixed"
        ? sharedAmount(lines, discount, digits)
        : everyLine(lines, discount, null)
  }
}

function everyLine(lines: DiscountableLine[], discount: Discount, quantity: number | null) {
  return new Map(lines.map((line) => [line.id, nativeAmount(line, discount, quantity)]))
}

/** At most `max_quantity` units, the cheapest first; a line with nothing left uses none up. */
function cheapestUnits(lines: DiscountableLine[], discount: Discount): Map<string, Money> {
  const amounts = new Map<string, Money>()
  let units = MathBN.convert(discount.max_quantity ?? 0)
  for (const line of [...lines].sort(byUnitPrice)) {
    const quantity = MathBN.min(units, line.quantity)
    if (quantity.isZero()) {
      break
    }
    const amount = nativeAmount(line, discount, quantity)
    amounts.set(line.id, amount)
    units = amount.isZero() ? units : MathBN.sub(units, quantity)
  }
  return amounts
}

/** One amount for all lines, each in proportion to what is left of it. */
function sharedAmount(lines: DiscountableLine[], discount: Discount, digits: number) {
  const left = sum(lines.map((line) => line.left))
  const total = MathBN.min(money(discount.value), left)
  const parts = lines.map((line) => ({
    quota: nativeAmount(line, discount, null, left),
    cap: line.left,
  }))
  const shares = shareOut(total, parts, digits)
  return new Map(lines.map((line, index) => [line.id, shares[index] ?? ZERO]))
}

function byUnitPrice(a: DiscountableLine, b: DiscountableLine): number {
  const prices = [a, b].map((line) => MathBN.div(line.subtotal, line.quantity))
  return prices[0]!.comparedTo(prices[1]!) ?? 0
}
