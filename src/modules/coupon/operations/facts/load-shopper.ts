import { firstRow, type Sql } from "../../sql/sql"
import type { Shopper } from "./identify-person"

type Row = { email: string | null; has_account: boolean; group_ids: string[] }

/** A customer as they are now, with their groups; a guest, or nobody, where there is no account. */
export async function loadShopper(
  sql: Sql,
  input: { customer_id: string | null; email: string | null }
): Promise<Shopper & { group_ids: string[] }> {
  const row = input.customer_id
    ? await firstRow<Row>(
        sql,
        `select email, has_account, array(
           select member.customer_group_id from customer_group_customer member
           where member.customer_id = customer.id and member.deleted_at is null
         ) as group_ids
         from customer where id = :id and deleted_at is null`,
        { id: input.customer_id }
      )
    : null
  return {
    customer_id: input.customer_id,
    has_account: row?.has_account ?? false,
    account_email: row?.has_account ? row.email : null,
    cart_email: input.email,
    group_ids: row?.group_ids ?? [],
  }
}
