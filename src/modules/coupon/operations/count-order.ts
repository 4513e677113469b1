import { generateEntityId } from "@medusajs/framework/utils"
import type { Terms } from "../../../domain/terms/terms"
import { firstRow, rows, type Sql } from "../sql/sql"
import type { BoundUse } from "./bind-order"
import { identifyPerson } from "./identify-person"
import { loadShopper } from "./load-shopper"
import { loadStoreSettings } from "./load-store-settings"
import { LEDGER_AMOUNT, reserveUse } from "./reserve-use"

type Entry = {
  entry_id: string
  coupon_id: string
  code: string
  amount: string
  currency_code: string
  terms_version: number
  terms: Terms
  customer_id: string | null
  email: string | null
}

/**
 * Counts the coupons of an order that came without a cart: a draft that became
 * an order, or one made by a script. Core registers nothing there. If none is
 * left by then the use is recorded as over the limit, since the order stands.
 */
export async function countOrder(sql: Sql, orderId: string, now: Date): Promise<BoundUse[]> {
  const entries = await rows<Entry>(
    sql,
    `select entry.id as entry_id, entry.coupon_id, coupon.code, entry.amount, entry.currency_code,
            entry.terms_version, terms.terms, placed.customer_id, placed.email
     from "order" placed
     join coupon_entry entry
       on entry.scope_id = placed.id and entry.state = 'applied' and entry.deleted_at is null
     join coupon on coupon.id = entry.coupon_id
     join coupon_terms terms
       on terms.coupon_id = entry.coupon_id and terms.version = entry.terms_version
     where placed.id = :orderId and not placed.is_draft_order
     order by entry.coupon_id
     for update of entry`,
    { orderId }
  )
  const store = await loadStoreSettings(sql)
  const counted: BoundUse[] = []
  for (const entry of entries) {
    const person = identifyPerson(await loadShopper(sql, entry), store)
    counted.push(await countEntry(sql, orderId, entry, person.keys, now))
  }
  return counted
}

async function countEntry(
  sql: Sql,
  order_id: string,
  entry: Entry,
  person_keys: string[],
  now: Date
): Promise<BoundUse> {
  const use = {
    ...entry,
    per_customer_limit: entry.terms.per_customer_limit,
    person_keys,
    redemption_id: generateEntityId(undefined, "cpred"),
    ledger_id: generateEntityId(undefined, "cpled"),
    now,
  }
  const isWithinLimits = await attempt(sql, (savepoint) => reserveUse(savepoint, use))
  if (!isWithinLimits) {
    await countOverLimit(sql, use)
  }
  await sql.raw(
    `update coupon_entry set state = 'redeemed', updated_at = now() where id = :entry_id`,
    use
  )
  const bound = await firstRow<BoundUse>(sql, BOUND, {
    ...use,
    order_id,
    over_limit: !isWithinLimits,
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

type OverLimitUse = Parameters<typeof reserveUse>[1]

async function countOverLimit(sql: Sql, use: OverLimitUse): Promise<void> {
  await sql.raw(
    `with person as (
       insert into coupon_person_use (id, coupon_id, person_key, used)
       select 'cpuse_' || md5(cast(:coupon_id as text) || key), cast(:coupon_id as text), key, 1
       from unnest(cast(:person_keys as text[])) key order by key
       on conflict (coupon_id, person_key) where deleted_at is null
       do update set used = coupon_person_use.used + 1, updated_at = cast(:now as timestamptz)
       returning id
     ), counted as (
       update coupon set used = used + 1, was_used = true, updated_at = cast(:now as timestamptz)
       where id = :coupon_id and (select count(*) from person) >= 0
       returning id
     )
     insert into coupon_ledger_entry
       (id, type, redemption_id, coupon_id, code, terms_version, amount, raw_amount, person_keys,
        customer_id, over_limit, created_at)
     values (:ledger_id, 'reserved', :redemption_id, :coupon_id, :code, :terms_version, ${LEDGER_AMOUNT},
        :person_keys, :customer_id, true, :now)`,
    { ...use }
  )
}
