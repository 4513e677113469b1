import type { Shop } from "./shop-suite"

type Item = {
  variant_sku?: string
  title: string
  adjustments?: { code: string; amount: number; is_tax_inclusive: boolean }[]
}

/** What a cart's items get, by SKU or title; those without a discount are left out. */
export function discountsOf(items: Item[]): Record<string, number> {
  return Object.fromEntries(
    items.flatMap(({ variant_sku, title, adjustments = [] }) =>
      adjustments.length
        ? [[variant_sku ?? title, adjustments.reduce((sum, { amount }) => sum + amount, 0)]]
        : []
    )
  )
}

/** A product of one variant at 100, ready to be sold; gives the variant's id. */
export async function newProduct({ ids, api }: Shop, title: string, fields: object = {}) {
  const { status, data } = await api.admin("POST", "/admin/products", {
    title,
    status: "published",
    sales_channels: [{ id: ids.sales_channel_id }],
    options: [{ title: "Kind", values: ["One"] }],
    variants: [
      {
        title: "One",
        options: { Kind: "One" },
        manage_inventory: false,
        prices: [
          { currency_code: "usd", amount: 100 },
          { currency_code: "eur", amount: 100 },
        ],
      },
    ],
    ...fields,
  })
  expect({ status, data }).toMatchObject({ status: 200, data: { product: {} } })
  const { id, variants } = data.product
  return { id: String(id), variant_id: String(variants[0].id) }
}
