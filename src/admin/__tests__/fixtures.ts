import type { AdminCoupon } from "../../contracts/admin-responses"
import { DEFAULT_SETTINGS } from "../../contracts/default-settings"
import type { Terms } from "../../domain/terms/terms"
import type { CheckContext } from "../lib/coupon-form/issue"
import { emptyForm, type CouponFormValues } from "../lib/coupon-form/values"

/** Noon in the middle of the year, in summer time. */
export const NOW = new Date("2026-06-15T12:00:00Z")

/** A form that is complete: 10 % off the whole order. */
export function form(changes: Partial<CouponFormValues> = {}): CouponFormValues {
  const empty = emptyForm({
    ...DEFAULT_SETTINGS.new_coupons,
    code: "SUMMER",
    currency: "eur",
    time_zone: "Europe/Berlin",
  })
  return {
    ...empty,
    name: "Summer sale",
    discount: { ...empty.discount, value: "10" },
    ...changes,
  }
}

export function discount(
  changes: Partial<CouponFormValues["discount"]> = {}
): CouponFormValues["discount"] {
  return { ...form().discount, ...changes }
}

/** A form with tiers: amounts in euros, each as `[from, off]`. */
export function tiered(...rows: [from: string, off: string][]): Partial<CouponFormValues> {
  return {
    discount: discount({ kind: "tiers", value: "" }),
    tiers: {
      currencies: ["eur"],
      steps: rows.map(([from, off]) => ({ unit: "amount", percentage: "", rows: [{ from, off }] })),
      with_tax: false,
    },
  }
}

export function targets(
  changes: Partial<CouponFormValues["targets"]> = {}
): CouponFormValues["targets"] {
  return { ...form().targets, ...changes }
}

export function audience(
  changes: Partial<CouponFormValues["audience"]> = {}
): CouponFormValues["audience"] {
  return { ...form().audience, ...changes }
}

export const CONTEXT: CheckContext = {
  digits: { eur: 2, jpy: 0 },
  used: 0,
  now: NOW,
  previous_end: null,
  takes_all_items: false,
  can_name_customers: true,
}

export const TERMS: Terms = {
  discount: {
    type: "percentage",
    value: "10",
    currency_code: null,
    is_tax_inclusive: false,
    target: "order",
    allocation: "across",
    max_quantity: null,
  },
  targets: [],
  audience: { customers: "everyone", group_ids: [], history: "any" },
  region_ids: [],
  sales_channel_ids: [],
  minimum_spend: null,
  tiers: null,
  maximum_discount: null,
  combines_with: null,
  minimum_total: null,
  per_customer_limit: null,
  conditions: [],
  returns_use_on_cancel: true,
}

export function coupon(changes: Partial<AdminCoupon> = {}): AdminCoupon {
  return {
    id: "coupon_1",
    promotion_id: "promo_1",
    code: "SUMMER",
    name: "Summer sale",
    description: null,
    comment: null,
    publication: "active",
    status: "active",
    starts_at: null,
    ends_at: null,
    campaign: null,
    period: { starts_at: null, ends_at: null },
    time_zone: "Europe/Berlin",
    total_limit: null,
    used: 0,
    remaining: null,
    hours: [],
    hours_state: null,
    budgets: [],
    budget_states: [],
    is_automatic: false,
    is_discreet: false,
    is_public: false,
    is_staff_only: false,
    priority: 0,
    translations: {},
    tags: [],
    scope: "order",
    terms: TERMS,
    terms_version: 1,
    locked_fields: [],
    named_customers_count: 0,
    contact: null,
    created_by: null,
    created_at: NOW.toISOString(),
    updated_at: NOW.toISOString(),
    deleted_at: null,
    ...changes,
  }
}
