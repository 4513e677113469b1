import { withClient } from "../postgres/index.mjs"

/** What a coupon leaves behind that so many people have used once each. */
const OF_COUPON = [
  `insert into coupon_ledger_entry
     (id, type, redemption_id, coupon_id, code, terms_version, amount, raw_amount, currency_code,
      person_keys, customer_id, order_id, created_at)
   select 'cpled_' || type || n, type, 'cpred_' || n, coupon.id, coupon.code, coupon.terms_version,
     1, '{"value":"1","precision":20}', case type when 'bound' then 'eur' end, array['key' || n],
     'cus_' || n, case type when 'bound' then 'order_' || n end, now() - n * interval '1 second'
   from coupon, generate_series(1, $2::integer) n, unnest(array['reserved', 'bound']) type
   where coupon.id = $1`,
  `insert into coupon_person_use (id, coupon_id, person_key, used)
   select 'cpuse_' || n, $1, 'key' || n, 1 from generate_series(1, $2::integer) n`,
  `insert into coupon_entry
     (id, scope_id, normal_form, coupon_id, position, state, terms_version, currency_code, amount,
      customer_id, email)
   select 'cpentry_' || n, 'cart_' || n, held.normal_form, coupon.id, 1, 'redeemed',
     coupon.terms_version, 'eur', '1', 'cus_' || n, n || '@earlier.example'
   from coupon join coupon_code held on held.coupon_id = coupon.id, generate_series(1, $2::integer) n
   where coupon.id = $1`,
  `update coupon set used = $2::integer, was_used = true where id = $1`,
]

const OF_BUDGET = [
  `insert into promotion_campaign_budget_usage (id, attribute_value, used, raw_used, budget_id)
   select 'probudgus_' || n, n || '@earlier.example', 1, '{"value":"1","precision":20}', $1
   from generate_series(1, $2::integer) n`,
  `update promotion_campaign_budget
   set used = $2::integer, raw_used = jsonb_build_object('value', $2::integer::text, 'precision', 20)
   where id = $1`,
]

/**
 * So many customers on a coupon's own list, and one more.
 *
 * @param {string} databaseUrl
 * @param {{ couponId: string, count: number, email: string }} list
 */
export async function writeNamedCustomers(databaseUrl, { couponId, count, email }) {
  await withClient(databaseUrl, (client) =>
    client.query(
      `insert into coupon_named_customer (id, coupon_id, email)
       select 'cpname_' || n, $1, case n when 0 then $3 else n || '@named.example' end
       from generate_series(0, $2::integer) n`,
      [couponId, count, email]
    )
  )
}

/**
 * @param {string} databaseUrl
 * @param {{ couponId: string, budgetId: string, uses: number }} history
 */
export async function writeHistory(databaseUrl, { couponId, budgetId, uses }) {
  await withClient(databaseUrl, async (client) => {
    for (const statement of OF_COUPON) {
      await client.query(statement, statement.includes("$2") ? [couponId, uses] : [couponId])
    }
    for (const statement of OF_BUDGET) {
      await client.query(statement, [budgetId, uses])
    }
    // A shop's autovacuum has been here between one use and the next.
    await client.query("vacuum analyze")
  })
}
