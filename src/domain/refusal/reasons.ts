/**
 * The closed list of reasons why a coupon does not apply.
 *
 * `kind` decides what a shopper whom the coupon addresses is told:
 * - `discreet`: nothing; to them the code does not exist
 * - `final`: refused, with the reason
 * - `waiting`: remembered, applies by itself once the reason is gone
 */
export const REASONS = {
  unknown: "discreet",
  void: "discreet",
  named_customers: "discreet",
  customer_groups: "discreet",
  staff_only: "discreet",

  draft: "discreet",
  not_started: "final",
  expired: "final",
  paused: "final",
  used_up: "final",
  budget_spent: "final",
  customer_limit: "final",
  new_customers: "final",
  existing_customers: "final",
  region: "final",
  sales_channel: "final",
  currency: "final",
  condition: "final",
  too_many_codes: "final",
  terms_changed: "final",
  not_entered: "final",
  out_of_stock: "final",
  item_unavailable: "final",

  outside_hours: "waiting",
  minimum_spend: "waiting",
  products: "waiting",
  item_to_come: "waiting",
  item_taken_out: "waiting",
  not_allowed_for_items: "waiting",
  no_shipping: "waiting",
  shipping_method: "waiting",
  email_required: "waiting",
  minimum_total: "waiting",
  coupons_per_order: "waiting",
  coupons_per_class: "waiting",
  coupons_per_item: "waiting",
  one_per_shipping: "waiting",
  not_combinable: "waiting",
  other_promotion: "waiting",
  nothing_left: "waiting",
} as const satisfies Record<string, "discreet" | "final" | "waiting">

export type RefusalCode = keyof typeof REASONS

/** A refusal is data: why, and the values a sentence about it needs. */
export type Refusal = {
  code: RefusalCode
  params: Record<string, string | number | string[] | null>
}

const PASSING: RefusalCode[] = [
  "not_started",
  "paused",
  "used_up",
  "budget_spent",
  "customer_limit",
  "out_of_stock",
  "item_unavailable",
]

/** Reasons that pass by themselves, or that the shopper can undo: a code refused for nothing else is tried again. */
export const CAN_PASS = (Object.keys(REASONS) as RefusalCode[]).filter(
  (code) => REASONS[code] === "waiting" || PASSING.includes(code)
)
