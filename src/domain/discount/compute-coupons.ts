import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"
import { checkEligibility, type Eligibility } from "../eligibility/check-eligibility"
import type { CartFacts, CouponFacts } from "../eligibility/facts"
import type { RuleSlug } from "../eligibility/rule"
import type { Refusal } from "../refusal/reasons"
import { discountableLines, withoutTax, type Taken } from "./discountable-line"
import { keepMinimum } from "./keep-minimum"
import { lineAmounts } from "./line-amounts"
import { decimal, money, orNothing, sum, ZERO } from "./money"

/** A line in scope: what was left of it, what this coupon takes off, what is left then. */
export type LineOutcome = {
  line_id: string
  amount: Decimal
  is_tax_inclusive: boolean
  base: Decimal
  remaining: Decimal
}

export type CouponOutcome = {
  coupon_id: string
  code: string
  terms_version: number
  state: "applied" | "waiting" | "refused"
  eligibility: Eligibility
  /** Those of the eligibility, or `coupons_per_order`, `coupons_per_item`, `minimum_total` or `nothing_left`. */
  refusals: Refusal[]
  /** The sum of the lines, in the base of the discount: before tax, or with tax. */
  amount: Decimal
  /** The minimum total that made the amount less than the discount; null where nothing did. */
  kept_minimum: Decimal | null
  currency_code: string
  lines: LineOutcome[]
}

const NOTHING_LEFT: Refusal = { code: "nothing_left", params: {} }

/** How coupons meet on one cart, as the store decided. */
export type MeetingRules = {
  /** Null: as many as entered. */
  max_coupons_per_order: number | null
  /** Null: as many as find something left of it. */
  max_coupons_per_item: 1 | null
  application_order: "entered" | "priority"
}

/**
 * What each coupon gives, in the order of application, on what is left after `taken` (the amounts
 * of native promotions, without tax) and after the coupons before it. Never below zero. `coupons`
 * come, and outcomes go, in the order entered.
 */
export function computeCoupons({
  cart,
  coupons,
  taken,
  settings,
  skip,
}: {
  cart: CartFacts
  coupons: CouponFacts[]
  taken: { line_id: string; amount: Decimal }[]
  settings: MeetingRules
  skip?: RuleSlug[]
}): CouponOutcome[] {
  const gone: Taken = new Map()
  for (const { line_id, amount } of taken) {
    gone.set(line_id, MathBN.add(gone.get(line_id) ?? ZERO, amount))
  }
  const kept: string[] = []
  const max = settings.max_coupons_per_order
  /** Which coupon has an item, where one item takes no more than one. */
  const holders = new Map<string, string>()

  const apply = (coupon: CouponFacts): CouponOutcome => {
    const eligibility = checkEligibility(coupon, cart, { skip })
    const outcome = {
      coupon_id: coupon.id,
      code: coupon.code,
      terms_version: coupon.terms_version,
      eligibility,
      amount: "0",
      kept_minimum: null,
      currency_code: cart.currency_code,
      lines: [],
    }
    if (eligibility.state !== "eligible") {
      return { ...outcome, state: eligibility.state, refusals: eligibility.refusals }
    }
    if (max !== null && kept.length >= max) {
      const refusal: Refusal = {
        code: "coupons_per_order",
        params: { max, kept },
      }
      return { ...outcome, state: "waiting", refusals: [refusal] }
    }
    const { amount, lines, inTheWay, required } = discountCart(coupon, cart, gone, holders)
    if (amount.isZero()) {
      const refusal = whyNothing(inTheWay, required, cart)
      return { ...outcome, state: "waiting", refusals: [refusal], lines }
    }
    kept.push(coupon.code)
    if (settings.max_coupons_per_item) {
      const taken = lines.filter((line) => !money(line.amount).isZero())
      taken.forEach(({ line_id }) => holders.set(line_id, coupon.code))
    }
    return {
      ...outcome,
      state: "applied",
      refusals: [],
      amount: decimal(amount),
      kept_minimum: required,
      lines,
    }
  }

  const applied = new Map(
    inOrder(coupons, settings).map((coupon) => [coupon.id, apply(coupon)] as const)
  )
  return coupons.map(({ id }) => applied.get(id) as CouponOutcome)
}

/** The highest priority first, and what was entered first among equals. */
function inOrder(coupons: CouponFacts[], { application_order }: MeetingRules): CouponFacts[] {
  return application_order === "priority"
    ? [...coupons].sort((a, b) => b.priority - a.priority)
    : coupons
}

/** Why a coupon that may be used takes nothing off. */
function whyNothing(kept: string[], required: Decimal | null, cart: CartFacts): Refusal {
  if (required !== null) {
    const { currency_code } = cart
    return { code: "minimum_total", params: { required, currency_code } }
  }
  return kept.length ? { code: "coupons_per_item", params: { kept } } : NOTHING_LEFT
}

/** Takes one coupon's discount off, and adds it to what is gone. Items that another coupon holds are left alone. */
function discountCart(
  { terms }: CouponFacts,
  cart: CartFacts,
  gone: Taken,
  holders: Map<string, string>
) {
  const { discount } = terms
  const inScope = discountableLines(terms, cart, gone)
  const lines = inScope.filter(({ id }) => !holders.has(id))
  const inTheWay = inScope.flatMap(({ id }) => holders.get(id) ?? [])
  const { amounts, required } = keepMinimum(lineAmounts(lines, discount, cart.currency_digits), {
    terms,
    cart,
    gone,
  })

  const outcomes = lines.map((line): LineOutcome => {
    const amount = amounts.get(line.id) ?? ZERO
    gone.set(line.id, MathBN.add(line.taken, withoutTax(amount, line, discount)))
    return {
      line_id: line.id,
      amount: decimal(amount),
      is_tax_inclusive: discount.is_tax_inclusive,
      base: decimal(line.left),
      remaining: decimal(orNothing(MathBN.sub(line.left, amount))),
    }
  })
  return {
    amount: sum(outcomes.map(({ amount }) => money(amount))),
    lines: outcomes,
    inTheWay: [...new Set(inTheWay)],
    required,
  }
}
