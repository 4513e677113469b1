import { generateEntityId } from "@medusajs/framework/utils"
import { isGivenByOrder } from "../../sql/is-given-by-order"
import { firstRow, rows, type Sql } from "../../sql/sql"
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
  /** Whether the order, in any version, takes something off by it. */
  is_given: boolean
  coupon_id: string
  normal_form: string
  /** Null where the code was taken off meanwhile. */
  amount: string | null
  currency_code: string
  terms_version: number
  scope_id: string
  customer_id: string | null
  hold_redemption_id: string | null
}

/**
 * What an order may still have to be bound to: a code applied, or one whose use
 * core registered, though the shopper took it off a moment later.
 */
export const UNSETTLED = `(
  entry.state = 'applied'
  or (entry.hold_registered_at is not null and entry.state <> 'redeemed')
)`

const IS_GIVEN = isGivenByOrder({
  order_id: "placed.id",
  promotion_id: "coupon.promotion_id",
})

/**
 * Binds the uses that an order's cart registered to the order. Asked twice, or
 * on two servers at once, it binds each once and gives only what it bound.
 */
export async function bindOrder(sql: Sql, orderId: string, now: Date): Promise<BoundUse[]> {
  const entries = await rows<EntryOfOrder>(
    sql,
    `select entry.id as entry_id, ${IS_GIVEN} as is_given, entry.coupon_id, entry.normal_form, entry.amount, entry.currency_code,
            entry.terms_version, entry.scope_id, placed.customer_id,
            case when entry.hold_registered_at is not null then entry.hold_redemption_id end
              as hold_redemption_id
     from "order" placed
     join order_cart link on link.order_id = placed.id and link.deleted_at is null
     join coupon_entry entry
       on entry.scope_id = link.cart_id and entry.deleted_at is null and ${UNSETTLED}
     left join coupon on coupon.id = entry.coupon_id
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
    const redemption_id = await openUse(sql, entry, skip)
    if (!redemption_id) {
      return null
    }
    const bound = await appendBound(sql, { ...entry, order_id, redemption_id, now })
    if (bound) {
      await sql.raw(
        `update coupon_entry set state = 'redeemed', updated_at = now() where id = :entry_id`,
        { entry_id: entry.entry_id }
      )
      return bound
    }
    // Bound to another order of this person meanwhile; an equal line will do as well.
    skip.push(redemption_id)
  }
}

/** The very use that was held for the cart, or, where none was, an equal one of this person. */
async function openUse(sql: Sql, entry: EntryOfOrder, skip: string[]): Promise<string | null> {
  const held = entry.hold_redemption_id
  if (held && !skip.includes(held)) {
    return held
  }
  const { amount } = entry
  const equal =
    amount === null || !entry.is_given
      ? null
      : await findReservedUse(sql, { ...entry, amount, skip })
  return equal?.redemption_id ?? null
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
       and not exists (
         select 1 from coupon_ledger_entry reversed
         where reversed.redemption_id = reserved.redemption_id and reversed.type = 'reversed'
       )
     on conflict do nothing
     returning redemption_id, coupon_id, order_id, cart_id, customer_id, code,
       raw_amount ->> 'value' as amount, currency_code, terms_version`,
    { ...use, ledger_id: generateEntityId(undefined, "cpled") }
  )
}
