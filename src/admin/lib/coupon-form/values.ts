import type { WAYS } from "../../../contracts/list-choices"
import type { NewCouponDefaults } from "../../../contracts/settings"
import type { Hours } from "../../../domain/hours/hours"
import type { AttributeRule } from "../../../domain/terms/terms"
import type { PeopleValues } from "../import/people"
import type { WallTime } from "../time/wall-time"
import type { Companion } from "../../../domain/terms/companions"
import type { Kind } from "./kinds"
import { noTargets } from "./targets"
import type { BudgetValues } from "./budgets"
import { noTiers, type TiersValues } from "./tiers"
import { noVoucher, type VoucherValues } from "./voucher"

export const PERCENTAGE = "percentage"

export type TargetField =
  "products" | "variants" | "categories" | "collections" | "tags" | "types" | "vendors"
export type TargetIds = Record<TargetField, string[]>

/** What is left empty is read as in the store's own language. */
export type TranslatedTexts = { language: string; name: string; description: string }

/** An amount per currency; those left empty are none. */
export type AmountsValues = { amounts: { currency_code: string; amount: string }[] }
export type MinimumValues = AmountsValues & { with_tax: boolean }

/**
 * The create and edit form as typed: numbers are texts, dates are what the
 * clock shows in the zone chosen, lists are ids.
 */
export type CouponFormValues = {
  /** How it comes to a cart; decided once, when it is made. */
  way: (typeof WAYS)[number]
  code: string
  name: string
  description: string
  comment: string
  tags: string[]
  translations: TranslatedTexts[]
  discount: {
    kind: Kind
    value: string
    /** `percentage`, or the currency of a fixed amount. */
    unit: string
    is_tax_inclusive: boolean
    scope: "order" | "items" | "one_item" | "shipping"
    /** On chosen items: on all units, an amount once in all; or on so many units of each. */
    sharing: "across" | "each"
    max_quantity: string
  }
  tiers: TiersValues
  /** The item that it puts in the cart, where it is a product voucher. */
  voucher: VoucherValues
  targets: TargetIds
  /** What is left out of them. */
  excluded: TargetIds
  /** On the shipping: which ways of it; none is all. */
  shipping_option_ids: string[]
  /** What a fixed amount is in further currencies. */
  further_amounts: AmountsValues
  /** The most that is taken off an order. */
  maximum_discount: AmountsValues
  minimum_spend: MinimumValues
  /** What the items cost at least with the coupon. */
  minimum_total: MinimumValues
  audience: PeopleValues & {
    kind: "everyone" | "named" | "groups"
    group_ids: string[]
    history: "any" | "new" | "existing"
  }
  /** With what it may be on one order. */
  combines_with: Record<Companion, boolean>
  region_ids: string[]
  sales_channel_ids: string[]
  total_limit: string
  per_customer_limit: string
  validity: {
    starts_at: WallTime | null
    ends_at: WallTime | null
    time_zone: string
  }
  /** When it counts, week by week; none: always. */
  hours: Hours[]
  budgets: BudgetValues[]
  is_discreet: boolean
  is_public: boolean
  is_staff_only: boolean
  priority: string
  returns_use_on_cancel: boolean
  /** Rules that the form has no field for; they stay as they are. */
  other_targets: AttributeRule[]
}

export type FormDefaults = NewCouponDefaults & { code: string; currency: string; time_zone: string }

/** A new coupon before anything is typed. */
export function emptyForm(defaults: FormDefaults): CouponFormValues {
  return {
    way: "code",
    code: defaults.code,
    name: "",
    description: "",
    comment: "",
    tags: [],
    translations: [],
    discount: {
      kind: "discount",
      value: "",
      unit: PERCENTAGE,
      is_tax_inclusive: defaults.is_tax_inclusive,
      scope: "order",
      sharing: "across",
      max_quantity: "1",
    },
    tiers: noTiers(defaults.currency),
    voucher: noVoucher(),
    targets: noTargets(),
    excluded: noTargets(),
    shipping_option_ids: [],
    further_amounts: { amounts: [] },
    maximum_discount: noAmounts(defaults.currency),
    minimum_spend: noMinimum(defaults.currency),
    minimum_total: noMinimum(defaults.currency),
    audience: {
      kind: "everyone",
      customer_ids: [],
      emails: "",
      file: null,
      group_ids: [],
      history: "any",
    },
    combines_with: { items: true, order: true, shipping: true, vouchers: true, promotions: true },
    region_ids: [],
    sales_channel_ids: [],
    total_limit: "",
    per_customer_limit: String(defaults.per_customer_limit ?? ""),
    validity: { starts_at: null, ends_at: null, time_zone: defaults.time_zone },
    hours: [],
    budgets: [],
    is_discreet: defaults.is_discreet,
    is_public: false,
    is_staff_only: false,
    priority: "0",
    returns_use_on_cancel: defaults.returns_use_on_cancel,
    other_targets: [],
  }
}

export function noAmounts(currency_code: string): AmountsValues {
  return { amounts: [{ currency_code, amount: "" }] }
}

export function noMinimum(currency_code: string): MinimumValues {
  return { ...noAmounts(currency_code), with_tax: false }
}
