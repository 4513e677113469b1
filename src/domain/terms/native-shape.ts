import type { Decimal } from "../decimal"
import type { AttributeRule } from "./terms"

/** What a native promotion says, as far as terms are concerned; decimals as text. */
export type NativePromotionShape = {
  code: string
  status: "draft" | "active" | "inactive"
  type: "standard" | "buyget"
  is_automatic: boolean
  is_tax_inclusive: boolean
  limit: number | null
  application_method: NativeApplicationMethod | null
  rules: AttributeRule[]
  /** Whether its campaign has a budget. */
  campaign_budget: boolean
}

export type NativeApplicationMethod = {
  type: "percentage" | "fixed"
  value: Decimal
  currency_code: string | null
  target_type: "order" | "items" | "shipping_methods"
  allocation: "across" | "each" | "once" | null
  max_quantity: number | null
  target_rules: AttributeRule[]
  buy_rules: AttributeRule[]
}
