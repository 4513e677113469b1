import { REASONS, type Refusal } from "../refusal/reasons"
import type { CartFacts, CouponFacts } from "./facts"
import type { Condition, Rule, RuleSlug } from "./rule"
import { budget } from "./rules/budget"
import { conditions } from "./rules/conditions"
import { currency } from "./rules/currency"
import { customerGroups } from "./rules/customer-groups"
import { customerHistory } from "./rules/customer-history"
import { customerLimit } from "./rules/customer-limit"
import { hours } from "./rules/hours"
import { minimumSpend } from "./rules/minimum-spend"
import { namedCustomers } from "./rules/named-customers"
import { openChannel } from "./rules/open-channel"
import { products } from "./rules/products"
import { region } from "./rules/region"
import { salesChannel } from "./rules/sales-channel"
import { shipping } from "./rules/shipping"
import { staffOnly } from "./rules/staff-only"
import { status } from "./rules/status"
import { totalLimit } from "./rules/total-limit"

const RULES: Record<RuleSlug, Rule> = {
  status: status,
  hours: hours,
  "staff-only": staffOnly,
  "named-customers": namedCustomers,
  "customer-groups": customerGroups,
  "total-limit": totalLimit,
  budget: budget,
  "customer-limit": customerLimit,
  "customer-history": customerHistory,
  region: region,
  "sales-channel": salesChannel,
  "open-channel": openChannel,
  currency: currency,
  conditions: conditions,
  "minimum-spend": minimumSpend,
  products: products,
  shipping: shipping,
}

export type Eligibility = {
  /** Everything the coupon asks, passed or not. */
  conditions: Condition[]
  /** Every reason against it, each once, in the order of the rules. */
  refusals: Refusal[]
  state: "eligible" | "waiting" | "refused"
  /** Whether this shopper may learn that the coupon exists. */
  addressed: boolean
}

/**
 * Asks all rules, so that all reasons are known at once.
 * `skip` leaves rules out, such as dates and limits when an order is edited.
 */
export function checkEligibility(
  coupon: CouponFacts,
  cart: CartFacts,
  { skip = [] }: { skip?: RuleSlug[] } = {}
): Eligibility {
  const conditions = Object.entries(RULES)
    .filter(([slug]) => !skip.includes(slug as RuleSlug))
    .map(([, rule]) => rule(coupon, cart))
    .filter((condition) => condition !== null)

  const refusals = distinct(conditions)
  const kinds = refusals.map(({ code }) => REASONS[code])
  const refused = kinds.some((kind) => kind !== "waiting")
  return {
    conditions,
    refusals,
    state: refused ? "refused" : kinds.length ? "waiting" : "eligible",
    addressed: !kinds.includes("discreet"),
  }
}

function distinct(conditions: Condition[]): Refusal[] {
  const refusals = conditions.map(({ refusal }) => refusal).filter((refusal) => refusal !== null)
  return [...new Map(refusals.map((refusal) => [refusal.code, refusal])).values()]
}
