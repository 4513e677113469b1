import type { AttributeRule } from "../../../domain/terms/terms"
import { SHIPPING_ATTRIBUTE } from "../coupon-form/shipping-targets"
import { TARGET_ATTRIBUTES } from "../coupon-form/targets"
import type { Named } from "../summary/names"

/** What native rules can ask, as Medusa's own form offers it, and which things their ids stand for. */
const KINDS: Record<string, Named | "currency" | "country"> = {
  ...Object.fromEntries(
    Object.entries(TARGET_ATTRIBUTES).map(([kind, attribute]) => [attribute, kind as Named])
  ),
  [SHIPPING_ATTRIBUTE]: "shipping_options",
  "customer.groups.id": "groups",
  "region.id": "regions",
  sales_channel_id: "channels",
  currency_code: "currency",
  "shipping_address.country_code": "country",
}

export function kindOfRule({ attribute }: AttributeRule) {
  return KINDS[attribute]
}

/** Of what a customer or an item can have several of, `eq` asks all. */
export function asksEach({ attribute, operator }: AttributeRule): boolean {
  const kind = KINDS[attribute]
  return operator === "eq" && (kind === "groups" || kind === "categories" || kind === "tags")
}
