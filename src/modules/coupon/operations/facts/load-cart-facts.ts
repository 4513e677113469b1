import type { CartFacts } from "../../../../domain/eligibility/facts"
import { firstRow, type Sql } from "../../sql/sql"
import type { Shopper } from "./identify-person"
import { loadShopper } from "./load-shopper"

/** Who a cart or an order is for, and where; no lines. */
export type CartIdentity = {
  currency_code: string
  region_id: string | null
  sales_channel_id: string | null
  customer_id: string | null
  email: string | null
}

/** What can be told of a shopper and a place without a computation: enough for every discreet rule. */
export type IdentityFacts = { cart: CartFacts; shopper: Shopper }

export async function identityFacts(sql: Sql, identity: CartIdentity): Promise<IdentityFacts> {
  const { group_ids, customer: row, ...shopper } = await loadShopper(sql, identity)
  const { currency_code, region_id, sales_channel_id, customer_id, email } = identity
  const customer = { id: customer_id, has_account: shopper.has_account, email, group_ids }
  return {
    shopper,
    cart: {
      currency_code,
      currency_digits: 0,
      region_id,
      sales_channel_id,
      by_staff: false,
      customer,
      lines: [],
      shipping_methods: [],
      attributes: {
        ...identity,
        region: { id: region_id, currency_code },
        customer: row ?? { id: customer_id, email, has_account: false, groups: [] },
      },
    },
  }
}

/** With the normal forms of the automatic coupons that it has, or had. */
export type OpenCart = CartIdentity & { automatic_forms: string[] }

const OPEN_CART = `
  select currency_code, region_id, sales_channel_id, customer_id, email, array(
    select entry.normal_form from coupon_entry entry
    join coupon on coupon.id = entry.coupon_id and coupon.is_automatic
    where entry.scope_id = cart.id and entry.deleted_at is null
  ) as automatic_forms
  from cart where id = :id and completed_at is null and deleted_at is null`

/** A cart that can still change; null when there is none, which core then says. */
export function findOpenCart(sql: Sql, id: string): Promise<OpenCart | null> {
  return firstRow<OpenCart>(sql, OPEN_CART, { id })
}

/** The region a new cart will be in: the one named, or the store's first, as core chooses it. */
export function findRegion(
  sql: Sql,
  id: string | null
): Promise<{ id: string; currency_code: string } | null> {
  return firstRow(
    sql,
    `select id, currency_code from region
     where deleted_at is null and (cast(:id as text) is null or id = :id)
     order by created_at limit 1`,
    { id }
  )
}

export function findCart(sql: Sql, id: string): Promise<{ id: string } | null> {
  return firstRow(sql, `select id from cart where id = :id and deleted_at is null`, { id })
}
