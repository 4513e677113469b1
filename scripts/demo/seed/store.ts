import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { first } from "./by-key"

const NAME = "Bean & Leaf"
const CURRENCIES = [
  { currency_code: "eur", is_default: true, is_tax_inclusive: true },
  { currency_code: "usd", is_tax_inclusive: false },
]

export type StoreIds = { sales_channel_id: string; publishable_key: string }

/** The store with its two currencies, a sales channel and the key of its storefront. */
export async function seedStore(container: MedusaContainer): Promise<StoreIds> {
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: {
      salesChannelsData: [{ name: "Webshop", description: "The storefront of the demo shop" }],
    },
  })
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }] },
  })
  const channel = first(channels, "sales channel")
  const key = first(keys, "publishable key")
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: [channel.id] },
  })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: await storeId(container) },
      update: {
        name: NAME,
        default_sales_channel_id: channel.id,
        supported_currencies: CURRENCIES,
      },
    },
  })
  return { sales_channel_id: channel.id, publishable_key: key.token }
}

async function storeId(container: MedusaContainer): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (store) {
    return store.id
  }
  const { result } = await createStoresWorkflow(container).run({
    input: { stores: [{ name: NAME, supported_currencies: CURRENCIES }] },
  })
  return first(result, "store").id
}
