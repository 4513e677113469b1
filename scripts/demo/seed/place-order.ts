import type { MedusaContainer } from "@medusajs/framework/types"
import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { addressOf } from "./addresses"
import { need } from "./by-key"
import type { PlannedOrder } from "./order-plan"
import type { ShopIds } from "./shop-ids"

const PAYMENT_PROVIDER = "pp_system_default"

/** Buys through a real cart, as a storefront would. @returns the order's id. */
export async function placeOrder(
  container: MedusaContainer,
  shop: ShopIds,
  { person, items, speed }: PlannedOrder
): Promise<string> {
  const { email, home } = person
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: shop.regions[home],
      sales_channel_id: shop.sales_channel_id,
      customer_id: need(shop.customers, email),
      email,
      items: items.map(({ sku, quantity }) => ({
        variant_id: need(shop.variants, sku).id,
        quantity,
      })),
      shipping_address: addressOf(person),
      billing_address: addressOf(person),
    },
  })
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cart.id, options: [{ id: shop.shipping_options[home][speed] }] },
  })
  const { result: collection } = await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cart.id },
  })
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collection.id, provider_id: PAYMENT_PROVIDER },
  })
  const { result: order } = await completeCartWorkflow(container).run({ input: { id: cart.id } })
  return order.id
}
