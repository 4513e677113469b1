import { generateEntityId } from "@medusajs/framework/utils"
import { firstRow, rows, type Sql } from "../sql/sql"
import { findReservedUse } from "./find-reserved-use"

export type BoundUse = {
  redemption_id: string
  coupon_id: string
  order_id: string
  cart_id: string | null
  customer_id: string | null
  code: string
  amount: string
  currency_code: string
  terms_version: number
}

type EntryOfOrder = {
  entry_id: string
  coupon_id: string
  normal_form: string
  amount: string
  currency_code: string
  terms_version: number
  scope_id: string
  customer_id: string | null
}

/**
 * Binds the uses that an order's cart registered to the order. Asked twice, or
 * on two servers at once, it binds each once and gives only what it bound.
 */
export async function bindOrder(sql: Sql, orderId: string, now: Date): Promise<BoundUse[]> {
  const entries = await rows<EntryOfOrder>(
    sql,
    `select entry.id as entry_id, entry.coupon_id, entry.normal_form, entry.amount, entry.currency_code,
            entry.terms_version, entry.scope_id, placed.customer_id
     from "order" placed
     join order_cart link on link.order_id = placed.id and link.deleted_at is null
     join coupon_entry entry
       on entry.scope_id = link.cart_id and entry.state = 'applied' and entry.deleted_at is null
     where placed.id = :orderId
     order by entry.coupon_id
     for update of entry`,
    { orderId }
  )
  const bound: BoundUse[] = []
  for (const entry of entries) {
    const use = await bindEntry(sql, orderId, entry, now)
    if (use) {
      bound.push(use)
    }
  }
  return bound
}

async function bindEntry(
  sql: Sql,
  order_id: string,
  entry: EntryOfOrder,
  now: Date
): Promise<BoundUse | null> {
  const skip: string[] = []
  for (;;) {
    const reserved = await findReservedUse(sql, { ...entry, skip })
    if (!reserved) {
      return null
    }
    const bound = await appendBound(sql, {
      ...entry,
      order_id,
      redemption_id: reserved.redemption_id,
      now,
    })
    if (bound) {
      await sql.raw(
        `update coupon_entry set state = 'redeemed', updated_at = now() where id = :entry_id`,
        { entry_id: entry.entry_id }
      )
      return bound
    }
    // Bound to another order of this person meanwhile; an equal line will do as well.
    skip.push(reserved.redemption_id)
  }
}

function appendBound(
  sql: Sql,
  use: EntryOfOrder & { order_id: string; redemption_id: string; now: Date }
): Promise<BoundUse | null> {
  return firstRow<BoundUse>(
    sql,
    `insert into coupon_ledger_entry
       (id, type, redemption_id, coupon_id, code, terms_version, amount, raw_amount, person_keys,
        customer_id, currency_code, order_id, cart_id, created_at)
     select cast(:ledger_id as text), 'bound', reserved.redemption_id, reserved.coupon_id, reserved.code,
        reserved.terms_version, reserved.amount, reserved.raw_amount, reserved.person_keys,
        reserved.customer_id, cast(:currency_code as text), cast(:order_id as text),
        cast(:scope_id as text), cast(:now as timestamptz)
     from coupon_ledger_entry reserved
     where reserved.redemption_id = :redemption_id and reserved.type = 'reserved'
     on conflict do nothing
     returning redemption_id, coupon_id, order_id, cart_id, customer_id, code,
       raw_amount ->> 'value' as amount, currency_code, terms_version`,
    { ...use, ledger_id: generateEntityId(undefined, "cpled") }
  )
}
