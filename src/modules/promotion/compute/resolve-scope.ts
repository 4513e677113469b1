import { findOrderOfContext } from "../../coupon/operations/facts/find-order-of-context"
import { loadShopper } from "../../coupon/operations/facts/load-shopper"
import type { Sql } from "../../coupon/sql/sql"
import type { ComputeContext } from "./compute-context"
import { withProducts } from "./with-products"
import { withShippingOptions } from "./with-shipping-options"

export type Scope = {
  /** Cart or order; null for a preview that belongs to nothing yet. */
  id: string | null
  /** The context with what core leaves out for orders: customer, groups, region, channel, e-mail. */
  context: ComputeContext
  /** Shoppers have carts; everything else is made by staff. */
  by_staff: boolean
}

const CART_ID = /^cart_/

/** A cart's context says everything; an order's does not, and a preview's not even whose it is. */
export async function resolveScope(sql: Sql, context: ComputeContext): Promise<Scope> {
  if (context.id && CART_ID.test(context.id)) {
    return { id: context.id, context, by_staff: false }
  }
  const order = await findOrderOfContext(sql, {
    order_id: context.id ?? null,
    item_ids: (context.items ?? []).map(({ id }) => id),
  })
  if (!order) {
    return { id: context.id ?? null, context, by_staff: true }
  }
  const shopper = await loadShopper(sql, order)
  return {
    id: order.id,
    by_staff: true,
    context: {
      ...context,
      items: await withProducts(sql, context.items ?? []),
      shipping_methods: await withShippingOptions(sql, context.shipping_methods ?? []),
      email: order.email,
      region_id: order.region_id,
      region: { id: order.region_id ?? undefined, currency_code: context.currency_code },
      sales_channel_id: order.sales_channel_id,
      customer: {
        ...context.customer,
        ...shopper.customer,
        id: order.customer_id ?? undefined,
        email: shopper.account_email ?? order.email,
        has_account: shopper.has_account,
        groups: shopper.customer?.groups ?? [],
      },
    },
  }
}
