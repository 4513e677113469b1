import type { CouponFacts } from "../../../../domain/eligibility/facts"
import { ORDERS_OF_PERSON } from "../../sql/orders-of-person"
import { firstRow, rows, type Sql } from "../../sql/sql"
import { identifyPerson, isKnown, type Shopper } from "./identify-person"
import { loadStoreSettings } from "./load-store-settings"

/**
 * Facts as they were before an order: without the use that the order itself took, and with only the
 * orders that the person had placed until then; and without budgets.
 */
export async function factsBeforeOrder(
  sql: Sql,
  coupons: CouponFacts[],
  { order_id, shopper }: { order_id: string; shopper: Shopper }
): Promise<CouponFacts[]> {
  const own = await rows<{ coupon_id: string }>(
    sql,
    `select bound.coupon_id from coupon_ledger_entry bound
     where bound.type = 'bound' and bound.order_id = :order_id and not exists (
       select 1 from coupon_ledger_entry reversed
       where reversed.redemption_id = bound.redemption_id and reversed.type = 'reversed'
     )`,
    { order_id }
  )
  const taken = new Set(own.map(({ coupon_id }) => coupon_id))
  const orders_placed = await countOrdersBefore(sql, order_id, shopper)
  return coupons.map((coupon) => {
    const before = taken.has(coupon.id) ? 1 : 0
    return {
      ...coupon,
      orders_placed,
      // What was left of them then is not known.
      budgets: [],
      used: Math.max(0, coupon.used - before),
      used_by_person: Math.max(0, coupon.used_by_person - before),
    }
  })
}

/** Null where nothing tells who they are. */
async function countOrdersBefore(
  sql: Sql,
  order_id: string,
  shopper: Shopper
): Promise<number | null> {
  const person = identifyPerson(shopper, await loadStoreSettings(sql))
  if (!isKnown(person)) {
    return null
  }
  const row = await firstRow<{ count: string }>(
    sql,
    `select count(*) as count from "order" placed
     join "order" asked on asked.id = :order_id
     where placed.id in (${ORDERS_OF_PERSON})
       and placed.id <> asked.id and placed.created_at < asked.created_at
       and placed.status <> 'canceled' and not placed.is_draft_order and placed.deleted_at is null`,
    { order_id, ...person }
  )
  return Number(row?.count ?? 0)
}
