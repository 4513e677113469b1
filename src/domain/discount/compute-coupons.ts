import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"
import { checkEligibility } from "../eligibility/check-eligibility"
import type { CartFacts, CouponFacts } from "../eligibility/facts"
import type { RuleSlug } from "../eligibility/rule"
import { spendTier } from "../eligibility/spend-tier"
import type { CouponOutcome } from "./coupon-outcome"
import { discountCart, whyNothing } from "./discount-cart"
import type { Taken } from "./discountable-line"
import { meetingRefusal } from "./meeting-refusal"
import { inOrder, type MeetingRules } from "./meeting-rules"
import { decimal, money, ZERO } from "./money"

export type Computation = {
  cart: CartFacts
  coupons: CouponFacts[]
  /** What native promotions take off, without tax. */
  taken: { line_id: string; amount: Decimal }[]
  settings: MeetingRules
  skip?: RuleSlug[]
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
}: Computation): CouponOutcome[] {
  const gone: Taken = new Map()
  for (const { line_id, amount } of taken) {
    gone.set(line_id, MathBN.add(gone.get(line_id) ?? ZERO, amount))
  }
  const kept: CouponFacts[] = []
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
      tier: spendTier(coupon.terms, cart),
      kept_maximum: null,
      kept_minimum: null,
      currency_code: cart.currency_code,
      lines: [],
    }
    if (eligibility.state !== "eligible") {
      return { ...outcome, state: eligibility.state, refusals: eligibility.refusals }
    }
    const noRoom = meetingRefusal(coupon, kept, { settings, taken })
    if (noRoom) {
      return { ...outcome, state: "waiting", refusals: [noRoom] }
    }
    const { amount, lines, inTheWay, required, allowed } = discountCart(coupon, cart, gone, holders)
    if (amount.isZero()) {
      const refusal = whyNothing(inTheWay, required, cart)
      return { ...outcome, state: "waiting", refusals: [refusal], lines }
    }
    kept.push(coupon)
    if (settings.max_coupons_per_item) {
      const taken = lines.filter((line) => !money(line.amount).isZero())
      taken.forEach(({ line_id }) => holders.set(line_id, coupon.code))
    }
    return {
      ...outcome,
      state: "applied",
      refusals: [],
      amount: decimal(amount),
      kept_maximum: allowed,
      kept_minimum: required,
      lines,
    }
  }

  const applied = new Map(
    inOrder(coupons, settings).map((coupon) => [coupon.id, apply(coupon)] as const)
  )
  return coupons.map(({ id }) => applied.get(id) as CouponOutcome)
}
