import { ORDERS_OF_PERSON } from "../../sql/orders-of-person"
import { firstRow, type Sql } from "../../sql/sql"
import type { PersonFacts } from "./load-coupon-facts"

/**
 * How many orders a person has placed: under the account, or as a guest of the
 * same e-mail, in any spelling that the store takes for one. Cancelled orders and drafts do not count.
 *
 * With `completing`, as asked while a cart completes: its own order exists
 * already and is left out. Which cart it is nobody says, so orders of all that
 * it could be are; they have taken a use of this coupon. So is an order without
 * a cart that came after the coupon was last computed: it may be this one, not
 * linked yet.
 */
export async function countOrdersOfPerson(
  sql: Sql,
  person: PersonFacts,
  completing: { cart_ids: string[]; computed_at: Date } | null = null
): Promise<number> {
  const row = await firstRow<{ count: string }>(
    sql,
    `select count(*) as count from "order" placed
     where placed.id in (${ORDERS_OF_PERSON})
       and placed.status <> 'canceled' and not placed.is_draft_order and placed.deleted_at is null
       and (
         cast(:cart_ids as text[]) is null
         or coalesce((
           select link.cart_id <> all(cast(:cart_ids as text[])) from order_cart link
           where link.order_id = placed.id and link.deleted_at is null limit 1
         ), placed.created_at < cast(:computed_at as timestamptz))
       )`,
    {
      ...person,
      cart_ids: completing?.cart_ids ?? null,
      computed_at: completing?.computed_at ?? null,
    }
  )
  return Number(row?.count ?? 0)
}
