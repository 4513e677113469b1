import { generateEntityId } from "@medusajs/framework/utils"
import { orderValue } from "../../../domain/budget/order-value"
import type { CouponOutcome } from "../../../domain/discount/coupon-outcome"
import type { CartFacts, CouponFacts } from "../../../domain/eligibility/facts"
import type { EnteredCoupon } from "../../coupon/operations/entries/find-entered-coupons"
import {
  recordOutcomes,
  type OutcomeToRecord,
} from "../../coupon/operations/entries/record-outcomes"
import type { Sql } from "../../coupon/sql/sql"

/** Remembers what a computation gave; nothing is written where nothing changed. */
export async function recordComputation(
  sql: Sql,
  input: {
    scope_id: string
    cart: CartFacts
    entered: EnteredCoupon[]
    coupons: CouponFacts[]
    outcomes: CouponOutcome[]
  }
): Promise<void> {
  const { customer } = input.cart
  const outcomes = input.outcomes.flatMap((outcome) => {
    const entry = input.entered.find(({ coupon_id }) => coupon_id === outcome.coupon_id)
    const coupon = input.coupons.find(({ id }) => id === outcome.coupon_id)
    const order_value = asksOrderValue(coupon) ? orderValue(input.cart) : null
    const record = entry && { ...toRecord(outcome, entry), order_value }
    return record && isWorthIt(record, entry) && hasChanged(record, entry, customer) ? [record] : []
  })
  if (outcomes.length) {
    await recordOutcomes(sql, {
      scope_id: input.scope_id,
      customer_id: customer.id,
      email: customer.email,
      has_account: customer.has_account,
      automatic_ids: input.entered
        .filter(({ is_automatic }) => is_automatic)
        .map(({ coupon_id }) => coupon_id),
      outcomes,
    })
  }
}

function asksOrderValue(coupon: CouponFacts | undefined): boolean {
  return coupon?.budgets.some(({ measure }) => measure === "order_value") ?? false
}

/** Of a coupon that nobody entered only what it gives, or gave, is remembered. */
function isWorthIt({ state }: OutcomeToRecord, entry: EnteredCoupon): boolean {
  const isThere = entry.state !== null && entry.state !== "removed"
  return !entry.is_automatic || isThere || state === "applied"
}

function toRecord(
  outcome: CouponOutcome,
  entry: EnteredCoupon
): Omit<OutcomeToRecord, "order_value"> {
  return {
    id: generateEntityId(undefined, "cpentry"),
    normal_form: entry.normal_form,
    coupon_id: outcome.coupon_id,
    state: outcome.state,
    refusals: outcome.refusals,
    terms_version: outcome.terms_version,
    currency_code: outcome.currency_code,
    amount: outcome.state === "applied" ? outcome.amount : null,
  }
}

function hasChanged(
  record: OutcomeToRecord,
  entry: EnteredCoupon,
  customer: CartFacts["customer"]
): boolean {
  const before = [
    entry.state,
    entry.terms_version,
    entry.currency_code,
    entry.amount,
    entry.order_value,
    entry.customer_id,
    entry.email,
    entry.has_account,
    JSON.stringify(entry.refusals),
  ]
  const after = [
    record.state,
    record.terms_version,
    record.currency_code,
    record.amount,
    record.order_value,
    customer.id,
    customer.email,
    customer.has_account,
    JSON.stringify(record.refusals),
  ]
  return before.some((value, index) => value !== after[index])
}
