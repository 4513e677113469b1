import type { BigNumberInput } from "@medusajs/framework/types"

type Adjustment = { id: string; code?: string | null }

export type ContextItem = {
  id: string
  quantity: BigNumberInput
  subtotal: BigNumberInput
  original_total: BigNumberInput
  product_id?: string | null
  is_discountable?: boolean
  is_giftcard?: boolean
  product?: { is_giftcard?: boolean; [column: string]: unknown } | null
  adjustments?: Adjustment[]
  [attribute: string]: unknown
}

/** One unit, at the price of the whole; the totals may be missing where nothing was computed yet. */
export type ContextShippingMethod = {
  id: string
  subtotal?: BigNumberInput | null
  original_total?: BigNumberInput | null
  adjustments?: Adjustment[]
  [attribute: string]: unknown
}

/**
 * What core hands to `computeActions`: a cart, the preview of a draft order or of
 * an order edit (without id), or an order just created (id, but no customer,
 * region or e-mail). All of it beyond the items may be missing.
 */
export type ComputeContext = {
  id?: string
  currency_code: string
  email?: string | null
  region_id?: string | null
  region?: { id?: string; currency_code?: string } | null
  sales_channel_id?: string | null
  customer?: {
    id?: string
    email?: string | null
    has_account?: boolean
    groups?: { id: string }[]
  } | null
  items?: ContextItem[]
  shipping_methods?: ContextShippingMethod[]
  [attribute: string]: unknown
}

/** Codes on the items and shipping methods already, from the last computation. */
export function codesOnLines({ items = [], shipping_methods = [] }: ComputeContext): string[] {
  const codes = [...items, ...shipping_methods].flatMap((line) =>
    (line.adjustments ?? []).map(({ code }) => code)
  )
  return [...new Set(codes.filter((code): code is string => typeof code === "string"))]
}
