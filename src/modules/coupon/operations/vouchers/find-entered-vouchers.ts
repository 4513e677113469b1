import type { EnteredVoucher } from "../../../../domain/voucher/next-change"
import { rows, type Sql } from "../../sql/sql"

export type VoucherOnCart = EnteredVoucher & { entry_id: string; coupon_id: string }

/** The vouchers of an open cart, tombstones included, in the order entered, and the lines they put in. */
export function findEnteredVouchers(sql: Sql, cart_id: string): Promise<VoucherOnCart[]> {
  return rows<VoucherOnCart>(
    sql,
    `select * from (
       select distinct on (entry.coupon_id) entry.id as entry_id, entry.coupon_id, entry.position,
         entry.state, entry.item, nullif(terms.terms -> 'voucher', 'null') as voucher,
         array(
           select refusal ->> 'code' from jsonb_array_elements(coalesce(entry.refusals, '[]')) refusal
         ) as reasons,
         coalesce((
           select jsonb_agg(jsonb_build_object(
             'id', line.id, 'variant_id', line.variant_id, 'quantity', line.quantity
           ) order by line.created_at, line.id)
           from cart_line_item line
           where line.cart_id = entry.scope_id and line.deleted_at is null
             and line.metadata ->> 'coupon_voucher' = entry.coupon_id
         ), '[]') as lines
       from coupon_entry entry
       join cart on cart.id = entry.scope_id and cart.completed_at is null and cart.deleted_at is null
       left join coupon on coupon.id = entry.coupon_id
       left join coupon_terms terms on terms.id = coupon.terms_id
       where entry.scope_id = :cart_id and entry.deleted_at is null and entry.state <> 'redeemed'
         and (entry.item is not null or jsonb_typeof(terms.terms -> 'voucher') = 'object')
       order by entry.coupon_id, (entry.state = 'removed'), entry.position
     ) voucher
     order by position, entry_id`,
    { cart_id }
  )
}
