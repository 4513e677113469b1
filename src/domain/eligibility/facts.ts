import type { Decimal } from "../decimal"
import type { BudgetState } from "../budget/budget"
import type { Hours, HoursState } from "../hours/hours"
import type { CouponStatus } from "../status/coupon-status"
import type { Terms } from "../terms/terms"
import type { VoucherItem } from "../voucher/voucher"

/** An item or a shipping method in the shape of Medusa's compute context; amounts are of the whole line. */
export type FactLine = {
  id: string
  /** Null for what is no product. */
  product_id: string | null
  quantity: Decimal
  /** Without tax, before any discount. */
  subtotal: Decimal
  /** With tax, before any discount. */
  original_total: Decimal
  is_discountable: boolean
  is_gift_card: boolean
  /** The coupon whose voucher put it in; none: the shopper did. */
  voucher_of?: string | null
  /** The line as Medusa describes it, for attribute rules such as `items.product.id`. */
  attributes: Record<string, unknown>
}

/** What is known of the cart and its shopper, the same for every coupon. */
export type CartFacts = {
  currency_code: string
  /** Digits after the decimal point of that currency. */
  currency_digits: number
  region_id: string | null
  sales_channel_id: string | null
  /** Whether staff make it: a draft order, or a change of an order. */
  by_staff: boolean
  customer: {
    id: string | null
    has_account: boolean
    email: string | null
    group_ids: string[]
  }
  /** The items. */
  lines: FactLine[]
  /** The shipping methods chosen; each is a line with a quantity of one. */
  shipping_methods: FactLine[]
  /** The whole compute context, for conditions that are native attribute rules. */
  attributes: Record<string, unknown>
}

/** What is known of one coupon and, where it matters, of this person with it. */
export type CouponFacts = {
  id: string
  /** The code as the merchant wrote it; what the cart shows. */
  code: string
  name: string
  /** Needs no code: applies by itself, before codes. */
  is_automatic: boolean
  terms: Terms
  terms_version: number
  status: CouponStatus
  starts_at: Date | null
  ends_at: Date | null
  hours: Hours[]
  /** Where they stand at the moment of the decision; null where there are none. */
  hours_state: HoursState | null
  budgets: BudgetState[]
  /** In which its dates are said; null where neither the coupon nor the store has one. */
  time_zone: string | null
  /** Where the store applies coupons by priority, the highest goes first. */
  priority: number
  /** Every refusal reads as "unknown". */
  is_discreet: boolean
  /** Only staff can put it on an order. */
  is_staff_only: boolean
  total_limit: number | null
  used: number
  /** Sales channels in which the store has no coupons. */
  closed_channel_ids: string[]
  /** Of the cart's products those that do not take this coupon. */
  refused_product_ids: string[]
  /** The highest count of uses under any of this person's keys. */
  used_by_person: number
  /** Whether this person is on the coupon's list of named customers. */
  is_named: boolean
  /** What became of its item on this cart; none: it has not been put in yet, or it is no voucher. */
  item?: VoucherItem | null
  /** Orders this person has placed, this one excluded; null when nobody is known yet. */
  orders_placed: number | null
}
