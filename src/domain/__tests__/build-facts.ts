import type { MeetingRules } from "../discount/meeting-rules"
import type { CartFacts, CouponFacts, FactLine } from "../eligibility/facts"
import type { Audience, Discount, Terms } from "../terms/terms"

/** A store that lets coupons add up, in the order entered. */
export const MEETING: MeetingRules = {
  max_coupons_per_order: null,
  max_coupons_per_class: { items: null, order: null, shipping: null, vouchers: null },
  max_coupons_per_item: null,
  count_automatic: false,
  application_order: "entered",
  percentage_of: "remaining",
}

export type TermsChange = Partial<Omit<Terms, "discount" | "audience">> & {
  discount?: Partial<Discount>
  audience?: Partial<Audience>
}

/** 10 % off everything, for everyone. */
export function buildTerms({ discount, audience, ...change }: TermsChange = {}): Terms {
  return {
    discount: {
      type: "percentage",
      value: "10",
      currency_code: null,
      is_tax_inclusive: false,
      target: "order",
      allocation: "across",
      max_quantity: null,
      ...discount,
    },
    targets: [],
    voucher: null,
    audience: { customers: "everyone", group_ids: [], history: "any", ...audience },
    region_ids: [],
    sales_channel_ids: [],
    minimum_spend: null,
    tiers: null,
    maximum_discount: null,
    minimum_total: null,
    combines_with: null,
    per_customer_limit: null,
    conditions: [],
    returns_use_on_cancel: true,
    ...change,
  }
}

/** A running coupon that asks nothing. */
export function buildCoupon({
  terms,
  ...change
}: Partial<Omit<CouponFacts, "terms">> & { terms?: TermsChange } = {}): CouponFacts {
  return {
    id: "coup_1",
    code: "SAVE10",
    name: "Save",
    is_automatic: false,
    terms: buildTerms(terms),
    terms_version: 1,
    status: "active",
    starts_at: null,
    ends_at: null,
    hours: [],
    hours_state: null,
    budgets: [],
    time_zone: null,
    priority: 0,
    is_discreet: false,
    is_staff_only: false,
    total_limit: null,
    used: 0,
    closed_channel_ids: [],
    refused_product_ids: [],
    used_by_person: 0,
    is_named: false,
    orders_placed: null,
    ...change,
  }
}

/** One unit at 100 without tax, 120 with it. */
export function buildLine(change: Partial<FactLine> = {}): FactLine {
  return {
    id: "line_1",
    product_id: "prod_1",
    quantity: "1",
    subtotal: "100",
    original_total: "120",
    is_discountable: true,
    is_gift_card: false,
    attributes: { product: { id: "prod_1" } },
    ...change,
  }
}

/** A cart of a guest who has not said an e-mail yet. */
export function buildCart({
  customer,
  ...change
}: Partial<Omit<CartFacts, "customer">> & {
  customer?: Partial<CartFacts["customer"]>
} = {}): CartFacts {
  return {
    currency_code: "eur",
    currency_digits: 2,
    region_id: "reg_eu",
    sales_channel_id: "sc_web",
    by_staff: false,
    customer: { id: null, has_account: false, email: null, group_ids: [], ...customer },
    lines: [buildLine()],
    shipping_methods: [],
    attributes: {},
    ...change,
  }
}
