import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"
import type { CartFacts, CouponFacts } from "../eligibility/facts"
import { isOnShipping } from "../eligibility/aim"
import type { Refusal } from "../refusal/reasons"
import type { LineOutcome } from "./coupon-outcome"
import { discountableLines, withoutTax, type Taken } from "./discountable-line"
import { effectiveDiscount } from "./effective-discount"
import { keepMaximum } from "./keep-maximum"
import { keepMinimum } from "./keep-minimum"
import { lineAmounts } from "./line-amounts"
import type { MeetingRules } from "./meeting-rules"
import { decimal, money, orNothing, sum, ZERO, type Money } from "./money"

type Discounted = {
  amount: Money
  lines: LineOutcome[]
  gone: Taken
  /** The coupons that have lines which this one is for; null for native promotions. */
  inTheWay: (string | null)[]
  /** The minimum total, where it made the amount less. */
  required: Decimal | null
  /** The maximum, where it made the amount less. */
  allowed: Decimal | null
}

const NOTHING_LEFT: Refusal = { code: "nothing_left", params: {} }

/** Why a coupon that may be used takes nothing off. */
export function whyNothing(
  { terms }: CouponFacts,
  cart: CartFacts,
  { lines, inTheWay, required }: Pick<Discounted, "lines" | "inTheWay" | "required">
): Refusal {
  if (terms.voucher && !lines.length) {
    return { code: "item_to_come", params: {} }
  }
  if (required !== null) {
    const { currency_code } = cart
    return { code: "minimum_total", params: { required, currency_code } }
  }
  const code = isOnShipping(terms) ? "one_per_shipping" : "coupons_per_item"
  const kept = inTheWay.filter((other) => other !== null)
  return inTheWay.length ? { code, params: { kept } } : NOTHING_LEFT
}

/** One coupon's discount, and what is gone with it. Lines that another holds are left alone. */
export function discountCart(
  coupon: CouponFacts,
  cart: CartFacts,
  { gone: before, holders }: { gone: Taken; holders: Map<string, string | null> },
  { percentage_of }: Pick<MeetingRules, "percentage_of">
): Discounted {
  const { terms } = coupon
  const gone = new Map(before)
  const discount = effectiveDiscount(terms, cart)
  const isOfPrice = discount.type === "percentage" && percentage_of === "initial"
  const inScope = discountableLines(coupon, cart, gone).map((line) =>
    isOfPrice ? { ...line, counted: ZERO } : line
  )
  const lines = inScope.filter(({ id }) => !holders.has(id))
  const inTheWay = inScope.flatMap(({ id }) => holders.get(id) ?? (holders.has(id) ? null : []))
  const full = lineAmounts(lines, discount, cart.currency_digits)
  const capped = keepMaximum(full, { terms, cart })
  const kept = keepMinimum(capped?.amounts ?? full, { terms, cart, gone })
  const amounts = kept?.amounts ?? capped?.amounts ?? full

  const outcomes = lines.map((line): LineOutcome => {
    const amount = amounts.get(line.id) ?? ZERO
    const off = withoutTax(amount, line, discount)
    gone.set(line.id, MathBN.add(line.taken, off))
    // Medusa keeps what is taken off shipping without its tax, whatever the amount was set in.
    const [given, left] = isOnShipping(terms)
      ? [off, withoutTax(line.left, line, discount)]
      : [amount, line.left]
    return {
      line_id: line.id,
      amount: decimal(given),
      is_tax_inclusive: discount.is_tax_inclusive && !isOnShipping(terms),
      base: decimal(left),
      remaining: decimal(orNothing(MathBN.sub(left, given))),
    }
  })
  return {
    amount: sum(outcomes.map(({ amount }) => money(amount))),
    lines: outcomes,
    gone,
    inTheWay: [...new Set(inTheWay)],
    required: kept?.required ?? null,
    allowed: capped?.allowed ?? null,
  }
}
