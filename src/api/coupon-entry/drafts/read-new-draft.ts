import type { MedusaContainer } from "@medusajs/framework/types"
import { COUPON_MODULE } from "../../../modules/coupon"
import { findCustomerToBe } from "../../../modules/coupon/operations/facts/find-customer-to-be"
import { findRegion } from "../../../modules/coupon/operations/facts/load-cart-facts"
import type { CouponModuleService } from "../../../modules/coupon/service"
import type { Sql } from "../../../modules/coupon/sql/sql"
import type { ComputeContext } from "../../../modules/promotion/compute/compute-context"
import { describedCart, type DescribedItem, type DescribedShipping } from "../../described-cart"

/** What of the body of `POST /admin/draft-orders` decides about codes. */
export type NewDraft = {
  promo_codes?: string[]
  region_id?: string
  currency_code?: string | null
  sales_channel_id?: string | null
  customer_id?: string | null
  email?: string | null
  shipping_address?: object | string
  items?: DescribedItem[]
  shipping_methods?: DescribedShipping[]
}

/** Whose order it will be, as core decides by the address. */
async function customerOf(sql: Sql, email: string | null | undefined): Promise<string | null> {
  return email ? findCustomerToBe(sql, { customer_id: null, email }) : null
}

/** A draft order as core will compute it once it is made. */
export async function readNewDraft(
  scope: MedusaContainer,
  { items = [], shipping_methods, customer_id, email, shipping_address, ...place }: NewDraft
): Promise<ComputeContext> {
  const coupons: CouponModuleService = scope.resolve(COUPON_MODULE)
  const region = await coupons.directly((sql) => findRegion(sql, place.region_id ?? null))
  const context = await describedCart(scope, {
    currency_code: place.currency_code ?? region?.currency_code ?? "",
    region_id: region?.id,
    sales_channel_id: place.sales_channel_id,
    customer_id: customer_id ?? (await coupons.directly((sql) => customerOf(sql, email))),
    items,
    shipping_methods,
  })
  return {
    ...context,
    email: email ?? context.customer?.email,
    region,
    shipping_address: typeof shipping_address === "string" ? undefined : shipping_address,
  }
}
