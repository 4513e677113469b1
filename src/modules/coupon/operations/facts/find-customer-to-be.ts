import { firstRow, type Sql } from "../../sql/sql"

/**
 * The customer that core will give a cart for an address: its account keeps it; a cart of nobody goes
 * to the customer of that address, an account included; a guest's only to another guest. Null: to a
 * new guest.
 */
export async function findCustomerToBe(
  sql: Sql,
  cart: { customer_id: string | null; email: string }
): Promise<string | null> {
  const row = await firstRow<{ id: string }>(
    sql,
    `select id from customer
     where deleted_at is null and (
       (id = :customer_id and (has_account or email = :email))
       or (email = :email and (cast(:customer_id as text) is null or not has_account))
     )
     order by id = :customer_id desc nulls last, id limit 1`,
    { customer_id: cart.customer_id, email: cart.email.toLowerCase() }
  )
  return row?.id ?? null
}
