import { firstRow, rows, type Sql } from "../../sql/sql"
import { identifyPerson, type Shopper } from "./identify-person"
import { loadStoreSettings } from "./load-store-settings"

const BATCH = 1_000

type Placed = Shopper & { order_id: string }

const PLACED = `
  select placed.id as order_id, placed.customer_id, placed.email as cart_email,
    coalesce(customer.has_account, false) as has_account,
    case when customer.has_account then customer.email end as account_email
  from "order" placed
  left join customer on customer.id = placed.customer_id and customer.deleted_at is null
  where not placed.is_draft_order and placed.deleted_at is null`

/** Remembers who placed an order, so that they are known by any spelling of their address. */
export async function knowPersonOfOrder(sql: Sql, order_id: string): Promise<void> {
  await remember(sql, await rows<Placed>(sql, `${PLACED} and placed.id = :order_id`, { order_id }))
}

/**
 * The next orders whose person nobody remembered: those from before the plugin came, from before the
 * store took other addresses for one person, and those whose event was lost. Gives how many; zero
 * where all are known, or another server is at it.
 */
export async function knowPersonsOfOrders(sql: Sql, before: Date): Promise<number> {
  const progress = await firstRow<{ known_to: string }>(
    sql,
    `select coalesce(persons_known_to, '') as known_to from coupon_setting for update skip locked`
  )
  if (!progress) {
    return 0
  }
  const next = await rows<Placed>(
    sql,
    `${PLACED} and placed.id > :known_to and placed.created_at < :before
     order by placed.id limit ${BATCH}`,
    { ...progress, before }
  )
  const last = next.at(-1)
  if (last) {
    await remember(sql, next)
    await sql.raw(`update coupon_setting set persons_known_to = :order_id`, {
      order_id: last.order_id,
    })
  }
  return next.length
}

async function remember(sql: Sql, orders: Placed[]): Promise<void> {
  const store = await loadStoreSettings(sql)
  const known = orders.map((order) => ({
    order_id: order.order_id,
    person_keys: identifyPerson(order, store).keys,
  }))
  await sql.raw(
    `insert into coupon_order_person (order_id, person_keys)
     select known ->> 'order_id', array(select jsonb_array_elements_text(known -> 'person_keys'))
     from jsonb_array_elements(cast(:known as jsonb)) known
     on conflict (order_id) do update set person_keys = excluded.person_keys, updated_at = now()`,
    { known: JSON.stringify(known) }
  )
}
