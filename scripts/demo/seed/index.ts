import type { MedusaContainer } from "@medusajs/framework/types"
import { seedCustomers } from "./customers"
import { seedInventory } from "./inventory"
import { seedOrders } from "./orders"
import { seedProducts } from "./products"
import { seedRegions } from "./regions"
import { seedShipping } from "./shipping"
import type { ShopIds } from "./shop-ids"
import { seedStore } from "./store"
import { seedTaxonomy } from "./taxonomy"

export { CUSTOMER_PASSWORD } from "../logins.js"
export { seedAdminUser, type AdminLogin } from "./admin-user"
export type { ShopIds, VariantIds } from "./shop-ids"

export type SeedOptions = {
  /** How many past orders; 0 is the quickest. */
  orders?: number
  /** The day on which the shop stands; the history lies before it. */
  now?: Date
}

const ORDERS = 60

/**
 * Fills an empty, migrated Medusa with the demo shop. Once: it makes no attempt to find
 * what an earlier run left.
 */
export async function seedShop(
  container: MedusaContainer,
  { orders = ORDERS, now = new Date() }: SeedOptions = {}
): Promise<ShopIds> {
  const store = await seedStore(container)
  const regions = await seedRegions(container)
  const { shipping_options, shipping_profile_id, stock_location_ids } = await seedShipping(
    container,
    store.sales_channel_id
  )
  const taxonomy = await seedTaxonomy(container)
  const products = await seedProducts(container, {
    sales_channel_id: store.sales_channel_id,
    shipping_profile_id,
    taxonomy,
  })
  await seedInventory(container, stock_location_ids)
  const people = await seedCustomers(container)
  const shop = { ...store, regions, shipping_options, ...taxonomy, ...products, ...people }
  await seedOrders(container, shop, { count: orders, now })
  return shop
}
