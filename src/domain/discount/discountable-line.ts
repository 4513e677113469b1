import { calculateAdjustmentAmountFromPromotion, MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"
import type { CartFacts, CouponFacts, FactLine } from "../eligibility/facts"
import { linesInScope } from "../eligibility/lines-in-scope"
import type { Discount } from "../terms/terms"
import { orNothing, ZERO, type Money } from "./money"

/** What each line has given away so far, without tax. */
export type Taken = Map<string, Money>

/**
 * A line that a coupon works on, and what is left of it in the base of the discount. `counted` is what
 * of `taken` it comes after, in Medusa's own formula.
 */
export type DiscountableLine = FactLine & { taken: Money; counted: Money; left: Money }

/** The lines in scope that cost something, in the order of the cart. */
export function discountableLines(
  coupon: Pick<CouponFacts, "id" | "terms" | "refused_product_ids">,
  cart: CartFacts,
  taken: Taken
): DiscountableLine[] {
  return linesInScope(coupon, cart)
    .filter(({ quantity, subtotal }) => MathBN.gt(quantity, 0) && MathBN.gt(subtotal, 0))
    .map((line) => {
      const gone = taken.get(line.id) ?? ZERO
      return {
        ...line,
        taken: gone,
        counted: gone,
        left: orNothing(leftOf(line, gone, coupon.terms.discount.is_tax_inclusive)),
      }
    })
}

/** What is left of a line, with tax or without. */
export function leftOf(line: FactLine, taken: Money, withTax: boolean): Money {
  return withTax
    ? MathBN.sub(line.original_total, scaled(taken, line.original_total, line.subtotal))
    : MathBN.sub(line.subtotal, taken)
}

/** Multiplied before divided, so that what divides evenly comes out even. */
export function scaled(amount: Money, by: Decimal, of: Decimal): Money {
  return MathBN.div(MathBN.mult(amount, by), of)
}

/** What Medusa's own formula takes off a line; `total` is what is left of all lines it is shared by. */
export function nativeAmount(
  line: DiscountableLine,
  discount: Discount,
  quantity: Money | number | null,
  total = ZERO
): Money {
  if (line.left.isZero()) {
    return ZERO
  }
  const amount = calculateAdjustmentAmountFromPromotion(
    line,
    {
      value: discount.value,
      applied_value: line.counted,
      is_tax_inclusive: discount.is_tax_inclusive,
      max_quantity: quantity,
      type: discount.type,
      allocation: discount.allocation === "across" ? "across" : "each",
    },
    total
  )
  // A price that does not divide by the quantity can come out a hair too high.
  return MathBN.min(amount, line.left)
}

/** The part of an amount in the base of the discount that comes off the price without tax. */
export function withoutTax(amount: Money, line: FactLine, discount: Discount): Money {
  return discount.is_tax_inclusive ? scaled(amount, line.subtotal, line.original_total) : amount
}
