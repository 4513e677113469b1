import type { MedusaContainer } from "@medusajs/framework/types"
import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { idsByKey, need } from "./by-key"
import type { ShopIds } from "./shop-ids"

/** Standard rates in percent. */
const VAT = { de: 19, at: 20, fr: 20, nl: 21 }
const US_SALES_TAX = 8

export const EUROPE_COUNTRIES = Object.keys(VAT)

/** Europe in EUR, prices with VAT; the United States in USD, prices without sales tax. */
export async function seedRegions(container: MedusaContainer): Promise<ShopIds["regions"]> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Europe",
          currency_code: "eur",
          countries: EUROPE_COUNTRIES,
          payment_providers: ["pp_system_default"],
          is_tax_inclusive: true,
        },
        {
          name: "United States",
          currency_code: "usd",
          countries: ["us"],
          payment_providers: ["pp_system_default"],
          is_tax_inclusive: false,
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: [
      ...Object.entries(VAT).map(([country, rate]) => taxRegion(country, rate, "VAT")),
      taxRegion("us", US_SALES_TAX, "Sales tax"),
    ],
  })
  const ids = idsByKey(result, (region) => region.name)
  return { europe: need(ids, "Europe"), us: need(ids, "United States") }
}

function taxRegion(country_code: string, rate: number, name: string) {
  return {
    country_code,
    provider_id: "tp_system",
    default_tax_rate: { name, rate, code: `${country_code}-standard`, is_default: true },
  }
}
