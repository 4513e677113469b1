import type { Refusal } from "../../../../domain/refusal/reasons"
import type { AdminOrderEntry } from "../../../../contracts/order-entries"
import { IS_SHOWN } from "../../sql/is-shown"
import { shownByOrder } from "../../sql/shown-by-order"
import { firstRow, rows, type Sql } from "../../sql/sql"

export type OrderEntry = Omit<
  AdminOrderEntry,
  "coupon" | "reasons" | "created_at" | "updated_at"
> & {
  coupon_id: string | null
  coupon_name: string | null
  refusals: Refusal[]
  created_at: Date
  updated_at: Date
}

const SHOWN = shownByOrder({ order_id: ":order_id", promotion_id: "coupon.promotion_id" })

/**
 * Automatic coupons of an order, then the codes typed on its cart, or on the draft it was, in order;
 * null where there is no such order.
 */
export async function listOrderEntries(sql: Sql, order_id: string): Promise<OrderEntry[] | null> {
  const order = await firstRow(sql, `select id from "order" where id = :order_id`, { order_id })
  if (!order) {
    return null
  }
  return rows<OrderEntry>(
    sql,
    `select entry.id, coalesce(coupon.code, entry.normal_form) as code, coupon.id as coupon_id,
       coupon.name as coupon_name, coalesce(coupon.is_automatic, false) as is_automatic, entry.amount, entry.currency_code,
       case when entry.amount is not null then ${SHOWN} end as discount_total,
       case entry.state when 'entered' then 'waiting' else entry.state end as state,
       coalesce(entry.refusals, '[]') as refusals, entry.created_at, entry.updated_at
     from coupon_entry entry
     left join coupon on coupon.id = entry.coupon_id
     where entry.deleted_at is null and ${IS_SHOWN} and (
       entry.scope_id = :order_id or entry.scope_id in (
         select link.cart_id from order_cart link
         where link.order_id = :order_id and link.deleted_at is null
       )
     )
     order by is_automatic desc, entry.position, entry.id`,
    { order_id }
  )
}
