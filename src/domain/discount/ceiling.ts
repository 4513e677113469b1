import { MathBN } from "@medusajs/framework/utils"
import type { CartFacts, CouponFacts } from "../eligibility/facts"
import { allLines, isOnShipping } from "../eligibility/aim"
import type { Terms } from "../terms/terms"
import type { Computation } from "./computation"
import { counts } from "./counts"
import { join, type Judged, type Meeting } from "./meeting"
import { sum, ZERO, type Money } from "./money"
import { leftOf } from "./discountable-line"
import { amountsWithTax } from "./saving"

type Rules = Pick<Computation, "cart" | "taken" | "settings">

/** More than this a coupon never saves, with tax, whatever comes before it. */
export function ceilingsOf(judged: Judged[], start: Meeting, rules: Rules) {
  const alone = new Map(judged.map((one) => [one, ceilingOf(one, start, rules)] as const))
  const of = (one: Judged) => alone.get(one) ?? ZERO
  return {
    alone: of,
    /** What these could save at most from here on. */
    of(rest: Judged[], { gone, kept }: Meeting): Money {
      const max = rules.settings.max_coupons_per_order
      const isCounted = (coupon: CouponFacts) => counts(coupon, rules.settings)
      const places = [
        ...kept.filter(isCounted).map(() => ZERO),
        ...largestFirst(rest.filter(({ coupon }) => isCounted(coupon)).map(of)),
      ]
      const others = rest.filter(({ coupon }) => !isCounted(coupon))
      const left = sum(
        allLines(rules.cart)
          .filter(({ subtotal }) => MathBN.gt(subtotal, 0))
          .map((line) => leftOf(line, gone.get(line.id) ?? ZERO, true))
      )
      const most = [...places.slice(0, max ?? undefined), ...others.map(of)]
      return MathBN.min(sum([ZERO, ...most]), left)
    },
  }
}

/**
 * By itself it saves most, since with less left it takes off less. But where others took the cheapest
 * units from it, or items with little tax, its amount moves to others. A budget that is too small for
 * it alone may have room for what others leave to it.
 */
function ceilingOf({ coupon, eligibility }: Judged, start: Meeting, rules: Rules): Money {
  const alone = (terms: Terms) =>
    join(start, { coupon: { ...coupon, terms, budgets: [] }, eligibility }, rules).outcome
  const { terms } = coupon
  const { allocation, max_quantity } = terms.discount
  if (allocation === "once") {
    // At most so many lines, and of each no more than the same coupon on each line would give.
    const discount = { ...terms.discount, allocation: "each" as const }
    const onEach = alone({ ...terms, discount, maximum_discount: null, minimum_total: null })
    return sum([
      ZERO,
      ...largestFirst(amountsWithTax(onEach, rules.cart)).slice(0, max_quantity ?? 0),
    ])
  }
  const outcome = alone(terms)
  return isShared(terms)
    ? MathBN.mult(outcome.amount, highestTax(terms, rules.cart))
    : sum([ZERO, ...amountsWithTax(outcome, rules.cart)])
}

/** Whether one amount is shared out over the lines. */
function isShared({ discount, tiers, maximum_discount, minimum_total }: Terms): boolean {
  const isOneAmount = discount.allocation === "across" && (discount.type === "fixed" || tiers)
  return Boolean(isOneAmount || maximum_discount || minimum_total)
}

/** By how much an amount is more with tax than as the coupon has it. */
function highestTax(terms: Terms, cart: CartFacts): Money {
  const factors =
    terms.discount.is_tax_inclusive && !isOnShipping(terms)
      ? []
      : allLines(cart)
          .filter(({ subtotal }) => MathBN.gt(subtotal, 0))
          .map(({ original_total, subtotal }) => MathBN.div(original_total, subtotal))
  return MathBN.max(1, ...factors)
}

function largestFirst(amounts: Money[]): Money[] {
  return [...amounts].sort((a, b) => b.comparedTo(a) ?? 0)
}
