import { CUSTOMER_NAME } from "../../sql/customer-name"
import { containing } from "../../sql/like-pattern"
import { rows, type Sql } from "../../sql/sql"

export type FoundCart = {
  id: string
  email: string | null
  customer_name: string | null
  currency_code: string
  created_at: Date
}

/** Ids begin with the time, and have an index, which dates of carts do not. */
const NEWEST_FIRST = `order by cart.id desc limit :limit`

const OPEN = `
  cart.completed_at is null
  and exists (
    select 1 from cart_line_item item where item.cart_id = cart.id and item.deleted_at is null
  )`

/** Open carts with something in them, the newest first; or these, open or not. */
export function findCarts(
  sql: Sql,
  { ids, q, limit }: { ids?: string[]; q?: string; limit: number }
): Promise<FoundCart[]> {
  const conditions = [
    ids ? `cart.id = any(cast(:ids as text[]))` : OPEN,
    ...(q ? [`(cart.email ilike :pattern or ${CUSTOMER_NAME} ilike :pattern)`] : []),
  ]
  return rows<FoundCart>(
    sql,
    `select cart.id, cart.email, ${CUSTOMER_NAME} as customer_name, cart.currency_code, cart.created_at
     from cart
     left join customer on customer.id = cart.customer_id and customer.deleted_at is null
     where cart.deleted_at is null and ${conditions.join(" and ")} ${NEWEST_FIRST}`,
    { ids: ids ?? null, pattern: containing(q ?? ""), limit }
  )
}
