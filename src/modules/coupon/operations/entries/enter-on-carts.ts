import { GIVEN_BY_CART } from "../../sql/given-by-cart"
import type { Sql } from "../../sql/sql"

/**
 * Enters the code of a promotion that is a coupon from now on, on the open carts that have it. What
 * it gives them counts as computed where the terms are as they were, so that a payment which is
 * under way completes; otherwise the next computation decides.
 */
export async function enterOnCarts(
  sql: Sql,
  coupon: { id: string; normal_form: string; keeps_terms: boolean }
): Promise<void> {
  await sql.raw(
    `insert into coupon_entry
       (id, scope_id, normal_form, coupon_id, position, state, terms_version, currency_code, amount,
        customer_id, email, has_account)
     select 'cpentry_' || md5(coupon.id || cart.id), cart.id, :normal_form, coupon.id,
       coalesce((
         select max(position) from coupon_entry there
         where there.scope_id = cart.id and there.deleted_at is null
       ), 0) + 1,
       case when given.amount is null then 'entered' else 'applied' end,
       terms.version, cart.currency_code, cast(trim_scale(given.amount) as text),
       cart.customer_id, cart.email, coalesce(customer.has_account, false)
     from coupon
     join coupon_terms terms on terms.id = coupon.terms_id
     join cart_promotion link on link.promotion_id = coupon.promotion_id and link.deleted_at is null
     join cart on cart.id = link.cart_id and cart.completed_at is null and cart.deleted_at is null
     left join customer on customer.id = cart.customer_id and customer.deleted_at is null
     left join lateral (
       select ${GIVEN_BY_CART} as amount where cast(:keeps_terms as boolean)
     ) given on true
     where coupon.id = :id
     on conflict (scope_id, normal_form) where deleted_at is null do update set
       coupon_id = excluded.coupon_id, state = excluded.state, refusals = null,
       terms_version = excluded.terms_version, currency_code = excluded.currency_code,
       amount = excluded.amount, customer_id = excluded.customer_id, email = excluded.email,
       has_account = excluded.has_account, updated_at = now()
     where coupon_entry.state <> 'redeemed'`,
    coupon
  )
}
