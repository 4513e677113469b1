import { generateEntityId } from "@medusajs/framework/utils"
import { budgetRefusal, spentBudget } from "../../../../domain/budget/spent-budget"
import { checkEligibility } from "../../../../domain/eligibility/check-eligibility"
import type { CartFacts, CouponFacts } from "../../../../domain/eligibility/facts"
import { publicRefusal, publicRefusals } from "../../../../domain/eligibility/public-outcome"
import type { RuleSlug } from "../../../../domain/eligibility/rule"
import type { Refusal } from "../../../../domain/refusal/reasons"
import { personLimit } from "../../../../domain/terms/person-limit"
import type { Sql } from "../../sql/sql"
import { countOrdersOfPerson } from "../facts/count-orders-of-person"
import type { AppliedEntry } from "./find-applied-entry"
import { identifyPerson } from "../facts/identify-person"
import { withKnownConditions } from "../facts/known-conditions"
import { identityFacts } from "../facts/load-cart-facts"
import { loadCouponFacts } from "../facts/load-coupon-facts"
import { loadStoreSettings } from "../facts/load-store-settings"
import { reserveUse } from "./reserve-use"

/** One coupon of one order to be: who uses it, and for how much in all. */
export type UseToTake = {
  coupon_id: string
  /** Decimal string in major units. */
  amount: string
  customer_id: string | null
  email: string | null
  now: Date
}

/** What the lines decide was decided when the cart was last computed; a registration carries none. */
const DECIDED_ON_THE_CART: RuleSlug[] = ["currency", "minimum-spend", "products", "shipping"]
const UNKNOWN: Refusal = { code: "unknown", params: {} }

export function newRedemptionId(): string {
  return generateEntityId(undefined, "cpred")
}

/**
 * Re-checks an entered coupon at completion and takes the use; null where it is taken. Where it
 * refuses, as a shopper may hear it, the transaction has to be rolled back. Whoever comes next waits
 * from here on until the transaction ends: what else is to be written is written before.
 */
export async function takeUse(
  sql: Sql,
  use: UseToTake & { redemption_id: string },
  entry: AppliedEntry
): Promise<Refusal | null> {
  const { facts, cart, person } = await gather(sql, use, entry)
  if (!facts) {
    return UNKNOWN
  }
  const refusal = refusalOf(facts, cart, entry)
  if (refusal) {
    return refusal
  }
  const reserved = await reserveUse(sql, {
    ...use,
    currency_code: entry.currency_code,
    order_value: entry.order_value,
    code: facts.code,
    terms_version: facts.terms_version,
    per_customer_limit: personLimit(facts.terms),
    person_keys: person.keys,
    ledger_id: generateEntityId(undefined, "cpled"),
  })
  return reserved ? null : explain(sql, use, entry)
}

async function gather(sql: Sql, use: UseToTake, entry: AppliedEntry) {
  const store = await loadStoreSettings(sql)
  const { currency_code, region_id, sales_channel_id } = entry
  const { customer_id, email } = use
  const place = { currency_code, region_id, sales_channel_id }
  const { cart, shopper } = await identityFacts(sql, { ...place, customer_id, email })
  const person = identifyPerson(shopper, store)
  const [facts] = await loadCouponFacts(sql, {
    ...store,
    coupon_ids: [use.coupon_id],
    product_ids: [],
    person,
    orders_placed: null,
    now: use.now,
  })
  if (facts && facts.terms.audience.history !== "any") {
    const { scope_ids: cart_ids, computed_at } = entry
    facts.orders_placed = await countOrdersOfPerson(
      sql,
      person,
      cart_ids && { cart_ids, computed_at }
    )
  }
  return { facts, person, cart }
}

function refusalOf(facts: CouponFacts, cart: CartFacts, entry: AppliedEntry): Refusal | null {
  const eligibility = checkEligibility(withKnownConditions(facts), cart, {
    skip: DECIDED_ON_THE_CART,
  })
  const outcome = publicRefusals(facts, eligibility)
  if (outcome.kind !== "ok") {
    return (outcome.kind === "unknown" ? null : outcome.reasons[0]) ?? UNKNOWN
  }
  return facts.terms_version === entry.terms_version
    ? null
    : { code: "terms_changed", params: { version: facts.terms_version } }
}

/** Somebody was quicker between the check and the write: what is in the way now? */
async function explain(sql: Sql, use: UseToTake, entry: AppliedEntry): Promise<Refusal> {
  const { facts, cart } = await gather(sql, use, entry)
  const refusal = facts ? refusalOf(facts, cart, entry) : null
  if (refusal) {
    return refusal
  }
  if (facts && !facts.is_discreet) {
    const { currency_code, order_value } = entry
    const spent = spentBudget(facts.budgets, { currency_code, discount: use.amount, order_value })
    if (spent) {
      return publicRefusal(budgetRefusal(spent, facts.time_zone))
    }
  }
  return facts?.is_discreet ? UNKNOWN : { code: "used_up", params: {} }
}
