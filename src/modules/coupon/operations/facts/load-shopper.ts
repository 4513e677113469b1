import { firstRow, type Sql } from "../../sql/sql"
import type { Shopper } from "./identify-person"

type CustomerRow = {
  email: string | null
  has_account: boolean
  groups: { id: string }[]
  [column: string]: unknown
}

/** The columns of `customer`, and its groups, are what core hands to a computation as the customer. */
const STATEMENT = `
  select customer.*, coalesce((
    select jsonb_agg(customer_group)
    from customer_group_customer member
    join customer_group on customer_group.id = member.customer_group_id
    where member.customer_id = customer.id and member.deleted_at is null
      and customer_group.deleted_at is null
  ), '[]') as groups
  from customer where id = :id and deleted_at is null`

/** A customer as they are now, with their groups; a guest, or nobody, where there is no account. */
export async function loadShopper(
  sql: Sql,
  input: { customer_id: string | null; email: string | null }
): Promise<Shopper & { group_ids: string[]; customer: CustomerRow | null }> {
  const customer = input.customer_id
    ? await firstRow<CustomerRow>(sql, STATEMENT, { id: input.customer_id })
    : null
  return {
    customer_id: input.customer_id,
    has_account: customer?.has_account ?? false,
    account_email: customer?.has_account ? customer.email : null,
    cart_email: input.email,
    group_ids: (customer?.groups ?? []).map(({ id }) => id),
    customer,
  }
}
