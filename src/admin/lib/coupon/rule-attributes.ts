import type { AttributeRule } from "../../../domain/terms/terms"
import { SHIPPING_ATTRIBUTE } from "../coupon-form/shipping-targets"
import { fieldOfRule } from "../coupon-form/targets"
import type { Named } from "../summary/names"

/** What native rules can ask, as Medusa's own form offers it, and which things their ids stand for. */
const KINDS: Record<string, Named | "currency" | "country"> = {
  [SHIPPING_ATTRIBUTE]: "shipping_options",
  "customer.groups.id": "groups",
  "region.id": "regions",
  sales_channel_id: "channels",
  currency_code: "currency",
  "shipping_address.country_code": "country",
}

export function kindOfRule(rule: Pick<AttributeRule, "attribute">) {
  return fieldOfRule(rule) ?? KINDS[rule.attribute]
}

/** Of what a customer or an item can have several of, `eq` asks all. */
export function asksEach(rule: AttributeRule): boolean {
  const kind = kindOfRule(rule)
  return rule.operator === "eq" && (kind === "groups" || kind === "categories" || kind === "tags")
}
