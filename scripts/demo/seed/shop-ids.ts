/** Prices of one variant in major units: EUR with German VAT in it, USD without sales tax. */
export type VariantIds = { id: string; product_id: string; eur: number; usd: number }

/** Ids of everything that the demo shop is made of, by the names that people know. */
export type ShopIds = {
  sales_channel_id: string
  publishable_key: string
  regions: { europe: string; us: string }
  shipping_options: {
    europe: { standard: string; express: string }
    us: { standard: string; express: string }
  }
  /** By slug: `vip`, `wholesale`, `newsletter`. */
  groups: Record<string, string>
  /** By e-mail. */
  customers: Record<string, string>
  /** By handle. */
  categories: Record<string, string>
  /** By handle: one collection for each brand. */
  collections: Record<string, string>
  /** By value. */
  tags: Record<string, string>
  /** By value. */
  types: Record<string, string>
  /** By handle. */
  products: Record<string, string>
  /** By SKU. */
  variants: Record<string, VariantIds>
}
