import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { idsByKey, need } from "./by-key"
import { EUROPE_COUNTRIES } from "./regions"
import type { ShopIds } from "./shop-ids"

const PROVIDER = "manual_manual"

/** In major units, with the tax that the region's prices have in them. */
export const SHIPPING_PRICES = {
  europe: { currency_code: "eur", standard: 4.9, express: 9.9 },
  us: { currency_code: "usd", standard: 6, express: 15 },
}

const WAREHOUSES = [
  { name: "Hamburg", countries: EUROPE_COUNTRIES, prices: SHIPPING_PRICES.europe },
  { name: "Newark", countries: ["us"], prices: SHIPPING_PRICES.us },
]
type Warehouse = (typeof WAREHOUSES)[number]

export type ShippingIds = {
  shipping_profile_id: string
  stock_location_ids: string[]
  shipping_options: ShopIds["shipping_options"]
}

/** A warehouse on each side of the ocean, each with a standard and an express option. */
export async function seedShipping(
  container: MedusaContainer,
  sales_channel_id: string
): Promise<ShippingIds> {
  const profile = await shippingProfile(container)
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: WAREHOUSES.map(({ name, countries }) => ({
        name,
        address: { city: name, country_code: countries[0] ?? "", address_1: "1 Dock Road" },
      })),
    },
  })
  const byName = idsByKey(locations, (location) => location.name)
  const options: Record<string, { standard: string; express: string }> = {}
  for (const warehouse of WAREHOUSES) {
    const location_id = need(byName, warehouse.name)
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: location_id, add: [sales_channel_id] },
    })
    const zone = await serviceZone(container, warehouse, location_id)
    options[warehouse.name] = await shippingOptions(container, warehouse, zone, profile)
  }
  return {
    shipping_profile_id: profile,
    stock_location_ids: locations.map((location) => location.id),
    shipping_options: { europe: need(options, "Hamburg"), us: need(options, "Newark") },
  }
}

async function shippingProfile(container: MedusaContainer) {
  const service = container.resolve(Modules.FULFILLMENT)
  const [existing] = await service.listShippingProfiles({ type: "default" })
  if (existing) {
    return existing.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  return need(
    idsByKey(result, (profile) => profile.type),
    "default"
  )
}

async function serviceZone(container: MedusaContainer, warehouse: Warehouse, location_id: string) {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: `Delivery from ${warehouse.name}`,
    type: "shipping",
    service_zones: [
      {
        name: warehouse.name,
        geo_zones: warehouse.countries.map((country_code) => ({
          country_code,
          type: "country" as const,
        })),
      },
    ],
  })
  await link.create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
  ])
  return need(
    idsByKey(set.service_zones, (zone) => zone.name),
    warehouse.name
  )
}

async function shippingOptions(
  container: MedusaContainer,
  { prices }: Warehouse,
  service_zone_id: string,
  shipping_profile_id: string
) {
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: (["standard", "express"] as const).map((speed) => ({
      name: speed === "standard" ? "Standard" : "Express",
      price_type: "flat" as const,
      provider_id: PROVIDER,
      service_zone_id,
      shipping_profile_id,
      type: {
        label: speed === "standard" ? "Standard" : "Express",
        description: speed === "standard" ? "Three to five days" : "The next working day",
        code: speed,
      },
      prices: [{ currency_code: prices.currency_code, amount: prices[speed] }],
      rules: [
        { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
        { attribute: "is_return", value: "false", operator: "eq" as const },
      ],
    })),
  })
  const ids = idsByKey(result, (option) => option.name)
  return { standard: need(ids, "Standard"), express: need(ids, "Express") }
}
