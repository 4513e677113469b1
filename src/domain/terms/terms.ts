import type { Decimal } from "../decimal"
import type { Voucher } from "../voucher/voucher"
import type { Companion } from "./companions"

/** A native rule, kept and judged as Medusa judges it: all rules hold, any of its values fits. */
export type AttributeRule = {
  attribute: string
  operator: "eq" | "ne" | "in" | "gt" | "gte" | "lt" | "lte"
  values: string[]
}

/** What is taken off, and from which part of the cart. */
export type Discount = {
  type: "percentage" | "fixed"
  value: Decimal
  /** Set for fixed amounts; null for percentages. Lower case, as Medusa keeps it. */
  currency_code: string | null
  /** What a fixed amount is in further currencies; not there where there are none. */
  amounts?: CurrencyAmount[]
  is_tax_inclusive: boolean
  /** Never items and shipping methods at once. */
  target: "order" | "items" | "shipping_methods"
  /** How it meets the lines: shared out over all, on each, or on the cheapest `max_quantity` units. */
  allocation: "across" | "each" | "once"
  max_quantity: number | null
}

export type CurrencyAmount = { currency_code: string; amount: Decimal }

export type MinimumSpend = {
  /** One amount per currency; a cart in a currency not listed cannot reach it. */
  amounts: CurrencyAmount[]
  with_tax: boolean
}

/** What is taken off from a certain spend on. */
export type Tier = {
  /** One amount per currency; the same currencies in every tier. */
  from: CurrencyAmount[]
  discount: { type: "percentage"; value: Decimal } | { type: "fixed"; amounts: CurrencyAmount[] }
}

/** From the lowest on; the highest that the cart reaches counts, alone. */
export type SpendTiers = { steps: Tier[]; with_tax: boolean }

export type Audience = {
  /** `named`: only customers on the coupon's own list. */
  customers: "everyone" | "named"
  group_ids: string[]
  history: "any" | "new" | "existing"
}

/**
 * Everything that decides what a coupon gives and to whom: an immutable snapshot.
 * What stays open after use (quantity, start, end, pause, names) is not in here.
 */
export type Terms = {
  discount: Discount
  /**
   * Which items it takes something off, or which shipping methods; empty: all of them. Attributes begin
   * with `items.` or `shipping_methods.`.
   */
  targets: AttributeRule[]
  /**
   * What the coupon puts in the cart itself; discount and targets then say no more than that. Snapshots
   * from before there was such a thing do not have it.
   */
  voucher?: Voucher | null
  audience: Audience
  region_ids: string[]
  sales_channel_ids: string[]
  minimum_spend: MinimumSpend | null
  /**
   * In the place of a minimum spend. The discount then says what the lowest tier does, for readers
   * that know of no tiers, such as Medusa. Snapshots from before there was such a thing do not have it.
   */
  tiers?: SpendTiers | null
  /**
   * More than this the coupon never takes off an order, in the base of the discount. Snapshots from
   * before there was such a thing do not have it.
   */
  maximum_discount?: { amounts: CurrencyAmount[] } | null
  /**
   * Less than this the coupon never leaves of the cart's items. Snapshots from before there was such a
   * thing do not have it.
   */
  minimum_total?: MinimumSpend | null
  /**
   * With what it combines, where that combines with it as well; null: with everything. Snapshots from
   * before there was such a thing do not have it.
   */
  combines_with?: Companion[] | null
  per_customer_limit: number | null
  /** Native rules that have no field of their own here, such as the shipping country. */
  conditions: AttributeRule[]
  /** Whether cancelling the order gives the use back. */
  returns_use_on_cancel: boolean
}
