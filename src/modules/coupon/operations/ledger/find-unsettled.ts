import { UNSETTLED } from "./bind-order"
import { isGivenByOrder } from "../../sql/is-given-by-order"
import { MOVED_FROM_NATIVE } from "../../sql/moved-from-native"
import { rows, type Sql } from "../../sql/sql"

/** Oldest first, without those that were tried already. */
const BATCH = 500

const IS_GIVEN = isGivenByOrder({
  order_id: "placed.id",
  promotion_id: "coupon.promotion_id",
  version: "placed.version",
})

/** Orders whose coupons are not in the ledger yet as theirs: the event was missed, or a script made them. */
export async function findOrdersToSettle(
  sql: Sql,
  before: Date,
  except: string[] = []
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql,
    `select placed.id, placed.created_at from coupon_entry entry
     join order_cart link on link.cart_id = entry.scope_id and link.deleted_at is null
     join "order" placed on placed.id = link.order_id
     where ${UNSETTLED} and entry.deleted_at is null and placed.created_at < :before
       and placed.id <> all(cast(:except as text[]))
     union
     select placed.id, placed.created_at from coupon_entry entry
     join "order" placed on placed.id = entry.scope_id and not placed.is_draft_order
     join coupon on coupon.id = entry.coupon_id
     where entry.state <> 'redeemed' and entry.deleted_at is null and placed.created_at < :before
       and placed.id <> all(cast(:except as text[]))
       and ${IS_GIVEN}
     order by created_at limit ${BATCH}`,
    { before, except }
  )
  return found.map(({ id }) => id)
}

/** Cancelled orders with a use that was not given back. */
export async function findCanceledOrders(
  sql: Sql,
  since: Date,
  except: string[] = []
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql,
    `select distinct placed.id from "order" placed
     join coupon_ledger_entry bound on bound.order_id = placed.id and bound.type = 'bound'
     join coupon_terms terms on terms.coupon_id = bound.coupon_id and terms.version = bound.terms_version
     where placed.status = 'canceled' and placed.canceled_at >= :since
       and placed.id <> all(cast(:except as text[]))
       and cast(terms.terms ->> 'returns_use_on_cancel' as boolean)
       and not exists (
         select 1 from coupon_ledger_entry reversed
         where reversed.redemption_id = bound.redemption_id and reversed.type = 'reversed'
       )
     limit ${BATCH}`,
    { since, except }
  )
  return found.map(({ id }) => id)
}

/**
 * Uses reserved for an order that never came to be. Not while any order could
 * be their own: one of the same customer whose coupons are not settled yet.
 */
export async function findAbandonedUses(
  sql: Sql,
  before: Date,
  except: string[] = []
): Promise<string[]> {
  const found = await rows<{ redemption_id: string }>(
    sql,
    `select reserved.redemption_id from coupon_ledger_entry reserved
     where reserved.type = 'reserved' and reserved.created_at < :before
       and reserved.redemption_id <> all(cast(:except as text[]))
       and reserved.reason is distinct from '${MOVED_FROM_NATIVE}'
       and not exists (
         select 1 from coupon_ledger_entry later
         where later.redemption_id = reserved.redemption_id and later.type in ('bound', 'reversed')
       )
       and not exists (
         select 1 from coupon_entry entry
         join order_cart link on link.cart_id = entry.scope_id and link.deleted_at is null
         where entry.coupon_id = reserved.coupon_id and ${UNSETTLED}
           and entry.customer_id is not distinct from reserved.customer_id
       )
     order by reserved.created_at limit ${BATCH}`,
    { before, except }
  )
  return found.map(({ redemption_id }) => redemption_id)
}
