import { canonicalTerms } from "./canonical-terms"
import { saysLowest } from "./lowest-discount"
import type { NativeApplicationMethod, NativePromotionShape } from "./native-shape"
import { saysVoucher } from "../voucher/voucher-terms"
import { OWN_FIELDS, rulesOfField } from "./own-fields"
import type { AttributeRule, Discount, Terms } from "./terms"

/** Why a native promotion cannot be a coupon, as long as the engine cannot express it. */
export type NativeProblem = {
  code: "buyget" | "automatic" | "budget" | "no_discount" | "tiers" | "voucher"
}

/**
 * The terms that a native promotion says, in canonical form. What it has no words for is kept
 * from `current`, or left open where there are no terms yet.
 */
export function fromNative(
  native: NativePromotionShape,
  current: Terms | null
): { terms: Terms } | { problem: NativeProblem } {
  const method = native.application_method
  const code = problemOf(native, current)
  if (code || !method) {
    return { problem: { code: code ?? "no_discount" } }
  }
  // A promotion has one discount, and cannot say what another would make of the tiers.
  if (current?.tiers && !saysLowest(method, current.tiers)) {
    return { problem: { code: "tiers" } }
  }
  const discount = {
    ...discountOf(method, isTaxInclusive(native, current)),
    amounts: method.type === "fixed" ? current?.discount.amounts : undefined,
  }
  if (
    current?.voucher &&
    !saysVoucher({ discount, targets: method.target_rules }, current.voucher)
  ) {
    return { problem: { code: "voucher" } }
  }
  const { ids, conditions } = splitRules(native.rules)
  const terms = {
    discount,
    targets: method.target_rules,
    voucher: current?.voucher ?? null,
    audience: {
      customers: current?.audience.customers ?? "everyone",
      group_ids: ids["audience.group_ids"] ?? [],
      history: current?.audience.history ?? "any",
    },
    region_ids: ids["region_ids"] ?? [],
    sales_channel_ids: ids["sales_channel_ids"] ?? [],
    minimum_spend: current?.minimum_spend ?? null,
    tiers: current?.tiers ?? null,
    maximum_discount: current?.maximum_discount ?? null,
    minimum_total: current?.minimum_total ?? null,
    combines_with: current?.combines_with ?? null,
    per_customer_limit: current?.per_customer_limit ?? null,
    conditions: [...conditions, ...currencyCondition(method)],
    returns_use_on_cancel: current?.returns_use_on_cancel ?? true,
  }
  return { terms: canonicalTerms(terms) }
}

function problemOf(
  native: NativePromotionShape,
  current: Terms | null
): NativeProblem["code"] | null {
  if (native.type === "buyget") {
    return "buyget"
  }
  // A coupon applies by itself from its creation on, or never.
  if (native.is_automatic && current) {
    return "automatic"
  }
  return native.campaign_budget ? "budget" : null
}

/** Medusa takes amounts off shipping before tax, whatever the promotion says; a coupon need not. */
function isTaxInclusive(native: NativePromotionShape, current: Terms | null): boolean {
  return native.application_method?.target_type === "shipping_methods"
    ? native.is_tax_inclusive && (current?.discount.is_tax_inclusive ?? false)
    : native.is_tax_inclusive
}

function discountOf(method: NativeApplicationMethod, is_tax_inclusive: boolean): Discount {
  const allocation = method.allocation ?? (method.target_type === "order" ? "across" : "each")
  return {
    type: method.type,
    value: method.value,
    currency_code: method.type === "fixed" ? method.currency_code : null,
    is_tax_inclusive,
    target: targetOf(method, allocation),
    allocation,
    // Medusa takes one unit of each item where no number is set.
    max_quantity: allocation === "across" ? null : (method.max_quantity ?? 1),
  }
}

/** Medusa computes an order discount per item as one on all items. */
function targetOf(
  { target_type, target_rules }: NativeApplicationMethod,
  allocation: Discount["allocation"]
): Discount["target"] {
  return target_type === "order" && (allocation !== "across" || target_rules.length)
    ? "items"
    : target_type
}

/** A percentage with a currency holds in that currency alone. */
function currencyCondition({ type, currency_code }: NativeApplicationMethod): AttributeRule[] {
  return type === "percentage" && currency_code
    ? [{ attribute: "currency_code", operator: "eq", values: [currency_code] }]
    : []
}

/** A rule becomes a field's only where it is the one such rule, as several have to hold together. */
function splitRules(rules: AttributeRule[]) {
  const lifted = OWN_FIELDS.map((own) => ({ own, found: rulesOfField(rules, own) }))
    .filter(({ found }) => found.length === 1)
    .map(({ own, found }) => ({ field: own.field, rule: found[0]! }))

  const ids: Partial<Record<(typeof OWN_FIELDS)[number]["field"], string[]>> = {}
  for (const { field, rule } of lifted) {
    ids[field] = rule.values
  }
  const taken = lifted.map(({ rule }) => rule)
  return { ids, conditions: rules.filter((rule) => !taken.includes(rule)) }
}
