import { checkEligibility, type Eligibility } from "../eligibility/check-eligibility"
import type { CartFacts, CouponFacts } from "../eligibility/facts"
import type { RuleSlug } from "../eligibility/rule"
import type { Refusal } from "../refusal/reasons"
import type { TraceCondition } from "./trace"
import { traceConditions } from "./trace-coupons"

const NEED_NO_CART: RuleSlug[] = [
  "status",
  "hours",
  "named-customers",
  "customer-groups",
  "total-limit",
  "budget",
  "customer-limit",
  "customer-history",
]

/** What a coupon says to a person of whom no cart is known. */
export type PersonTrace = {
  coupon_id: string
  code: string
  terms_version: number
  /** `eligible`: nothing that can be known without a cart is in the way. */
  state: Eligibility["state"]
  addressed: boolean
  conditions: TraceCondition[]
  refusals: Refusal[]
  /** What the coupon asks besides, and only a cart can answer. */
  not_asked: RuleSlug[]
}

/** Asks each coupon's rules about itself and the person, and names those that wait for a cart. */
export function buildPersonTrace(coupons: CouponFacts[], person: CartFacts): PersonTrace[] {
  return coupons.map((coupon) => {
    const not_asked = rulesOf(coupon, person).filter((rule) => !NEED_NO_CART.includes(rule))
    const eligibility = checkEligibility(coupon, person, { skip: not_asked })
    return {
      coupon_id: coupon.id,
      code: coupon.code,
      terms_version: coupon.terms_version,
      state: eligibility.state,
      addressed: eligibility.addressed,
      conditions: traceConditions(eligibility),
      refusals: eligibility.refusals,
      not_asked,
    }
  })
}

/** Everything the coupon asks; a minimum is asked only in a currency that it knows. */
function rulesOf(coupon: CouponFacts, person: CartFacts): RuleSlug[] {
  const { minimum_spend, tiers } = coupon.terms
  const [minimum] = tiers?.steps[0]?.from ?? minimum_spend?.amounts ?? []
  const carts = [person, { ...person, currency_code: minimum?.currency_code ?? "" }]
  const rules = carts.flatMap((cart) => checkEligibility(coupon, cart).conditions)
  return [...new Set(rules.map(({ rule }) => rule))]
}
