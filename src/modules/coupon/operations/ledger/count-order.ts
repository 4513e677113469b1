import { generateEntityId } from "@medusajs/framework/utils"
import { personLimit } from "../../../../domain/terms/person-limit"
import type { Terms } from "../../../../domain/terms/terms"
import { firstRow, rows, type Sql } from "../../sql/sql"
import { UNSETTLED, type BoundUse } from "./bind-order"
import { countLateUse } from "./count-late-use"
import { identifyPerson } from "../facts/identify-person"
import { loadShopper } from "../facts/load-shopper"
import { loadStoreSettings } from "../facts/load-store-settings"
import { LEDGER_AMOUNT, reserveUse } from "./reserve-use"
import { GIVEN_BY_ORDER } from "../../sql/given-by-order"

type Given = {
  coupon_id: string
  code: string
  amount: string
  currency_code: string
  order_value: string
  terms_version: number
  terms: Terms
  customer_id: string | null
  email: string | null
}

/**
 * Counts the coupons of an order that came without a cart: a draft that became
 * an order, or one made by a script. Core registers nothing there. What the
 * order gives counts, not what was entered: an edit may have been cancelled. If
 * none is left by then the use is recorded as over the limit, since the order
 * stands.
 *
 * An order with a cart is core's to register. Where that never came to be, and
 * the order is from before `registered_before`, it is counted here.
 */
export async function countOrder(
  sql: Sql,
  orderId: string,
  { now, registered_before }: { now: Date; registered_before: Date }
): Promise<BoundUse[]> {
  await rows(sql, `select pg_advisory_xact_lock(hashtextextended(:orderId, 0))`, { orderId })
  const uses = await rows<Given>(sql, NOT_COUNTED, { order_id: orderId, registered_before })
  const store = await loadStoreSettings(sql)
  const counted: BoundUse[] = []
  for (const use of uses) {
    const person = identifyPerson(await loadShopper(sql, use), store)
    counted.push(await countUse(sql, orderId, use, person.keys, now))
  }
  await closeEntries(sql, orderId, registered_before)
  return counted
}

/** What an order long placed gives nothing for will never be bound, and would be looked at for ever. */
function closeEntries(sql: Sql, order_id: string, registered_before: Date) {
  return sql.raw(
    `update coupon_entry entry set state = 'removed', hold_registered_at = null, updated_at = now()
     from order_cart link join "order" placed on placed.id = link.order_id
     where link.order_id = :order_id and link.deleted_at is null and placed.created_at < :registered_before
       and entry.scope_id = link.cart_id and entry.deleted_at is null and ${UNSETTLED}`,
    { order_id, registered_before }
  )
}

/** The order itself, where it was a draft, and its cart. */
const SCOPES_OF_ORDER = `
  select cast(:order_id as text)
  union all
  select link.cart_id from order_cart link where link.order_id = :order_id and link.deleted_at is null`

/** As far as nothing recorded it: what its items cost before all discounts. */
const VALUE_OF_ORDER = `(
  select cast(coalesce(sum(line.unit_price * item.quantity), 0) as text)
  from order_item item join order_line_item line on line.id = item.item_id
  where item.order_id = placed.id and item.version = placed.version and item.deleted_at is null
)`

/** In the version of the terms it was computed with, as far as that was recorded. */
const NOT_COUNTED = `
  select coupon.id as coupon_id, coupon.code, cast(given.amount as text) as amount,
    placed.currency_code, coalesce(entered.order_value, ${VALUE_OF_ORDER}) as order_value,
    terms.version as terms_version, terms.terms, placed.customer_id, placed.email
  from "order" placed
  join (${GIVEN_BY_ORDER}) given on true
  join coupon on coupon.promotion_id = given.promotion_id
  cross join lateral (
    select max(entry.terms_version) as terms_version, max(entry.order_value) as order_value
    from coupon_entry entry
    where entry.scope_id in (${SCOPES_OF_ORDER}) and entry.coupon_id = coupon.id
      and entry.deleted_at is null
  ) entered
  join coupon_terms terms on terms.coupon_id = coupon.id
    and terms.version = coalesce(entered.terms_version, coupon.terms_version)
  where placed.id = :order_id and not placed.is_draft_order
    and (placed.created_at < :registered_before or not exists (
      select 1 from order_cart link where link.order_id = placed.id and link.deleted_at is null))
    and not exists (
      select 1 from coupon_ledger_entry bound
      where bound.order_id = placed.id and bound.coupon_id = coupon.id and bound.type = 'bound')
  order by coupon.id`

async function countUse(
  sql: Sql,
  order_id: string,
  given: Given,
  person_keys: string[],
  now: Date
): Promise<BoundUse> {
  const use = {
    ...given,
    per_customer_limit: personLimit(given.terms),
    person_keys,
    redemption_id: generateEntityId(undefined, "cpred"),
    ledger_id: generateEntityId(undefined, "cpled"),
    now,
  }
  const isReserved = await attempt(sql, (savepoint) => reserveUse(savepoint, use))
  const over_limit = !isReserved && (await countLateUse(sql, use))
  await sql.raw(
    `update coupon_entry set state = 'redeemed', updated_at = now()
     where scope_id in (${SCOPES_OF_ORDER}) and coupon_id = :coupon_id and deleted_at is null`,
    { order_id, coupon_id: given.coupon_id }
  )
  const bound = await firstRow<BoundUse>(sql, BOUND, {
    ...use,
    order_id,
    over_limit,
    ledger_id: generateEntityId(undefined, "cpled"),
  })
  return bound as BoundUse
}

/** A refused reservation may have moved the person's counters: back to before it. */
async function attempt(sql: Sql, reserve: (savepoint: Sql) => Promise<boolean>): Promise<boolean> {
  const savepoint = await sql.transaction()
  const reserved = await reserve(savepoint)
  await (reserved ? savepoint.commit() : savepoint.rollback())
  return reserved
}

const BOUND = `
  insert into coupon_ledger_entry
    (id, type, redemption_id, coupon_id, code, terms_version, amount, raw_amount, person_keys,
     customer_id, currency_code, order_id, over_limit, created_at)
  values (:ledger_id, 'bound', :redemption_id, :coupon_id, :code, :terms_version, ${LEDGER_AMOUNT},
     :person_keys, :customer_id, :currency_code, :order_id, :over_limit, :now)
  returning redemption_id, coupon_id, order_id, cart_id, customer_id, code,
    raw_amount ->> 'value' as amount, currency_code, terms_version`
