import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { CreateCouponInput, UpdateCouponInput } from "../../../contracts/coupon"
import { lowestDiscount } from "../../../domain/terms/lowest-discount"
import type { Discount } from "../../../domain/terms/terms"
import { voucherDiscount, voucherTargets } from "../../../domain/voucher/voucher-terms"
import { fitAtOnce, readPeople } from "../import/people"
import { wallTimeToInstant } from "../time/wall-time"
import { toBudgets } from "./budgets"
import { toShippingRules } from "./shipping-targets"
import { toTargetRules } from "./targets"
import { textOrNull, toCount, toDecimal } from "./text"
import { takesAmounts, toTiers } from "./tiers"
import { toTranslations } from "./translations"
import { toVoucher } from "./voucher"
import { PERCENTAGE, type AmountsValues, type CouponFormValues } from "./values"
import { COMPANIONS } from "../../../domain/terms/companions"

/** Body of `POST /admin/coupons`; with the people on its list, where one request takes them. */
export function toCreateRequest(
  values: CouponFormValues,
  publication: "draft" | "active"
): CreateCouponInput {
  const people = readPeople(values.audience)
  const { customer_ids, emails } = people
  return {
    ...toFields(values),
    // What carts show for it is made of its name.
    ...(values.way === "automatic" && {
      is_automatic: true,
      code: undefined,
      is_staff_only: false,
    }),
    ...(values.audience.kind === "named" &&
      fitAtOnce(people) && { named_customers: { customer_ids, emails } }),
    publication,
  }
}

/**
 * Body of `POST /admin/coupons/:id`: only what differs from how the form opened. Terms name the version
 * they were opened at, all else what it was, or they would undo what somebody else saved meanwhile.
 */
export function toUpdateRequest(
  before: CouponFormValues,
  after: CouponFormValues,
  opened: AdminCoupon
): UpdateCouponInput {
  const shown: Record<string, unknown> = toFields(before)
  const fields = toFields(after)
  const changed = Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(shown[field])
    )
  )
  const isDated = ["starts_at", "ends_at", "hours", "budgets"].some((field) => field in changed)
  // A coupon without a zone was shown in the reader's: dates, hours and budgets set there belong to it.
  const body = { ...changed, ...(isDated && { time_zone: fields.time_zone }) }
  const isOfTerms = (field: string) => field in opened.terms
  const open = Object.entries(opened).filter(([field]) => field in body)
  return {
    ...body,
    ...(Object.keys(body).some(isOfTerms) && { terms_version: opened.terms_version }),
    ...(open.length > 0 && { was: Object.fromEntries(open) }),
  }
}

/** The form as the fields of the API. */
export function toFields(values: CouponFormValues) {
  const { starts_at, ends_at, time_zone } = values.validity
  const voucher = toVoucher(values)
  const toIso = (wall: string | null) => wall && wallTimeToInstant(wall, time_zone).toISOString()
  return {
    code: values.code.trim(),
    name: values.name.trim() || values.code.trim(),
    description: textOrNull(values.description),
    comment: textOrNull(values.comment),
    tags: values.tags,
    translations: toTranslations(values.translations),
    discount: voucher ? voucherDiscount(voucher) : toDiscount(values),
    voucher,
    tiers: toTiers(values),
    targets: voucher ? voucherTargets(voucher) : toTargets(values),
    // What a voucher takes off is its item's price.
    maximum_discount: voucher ? null : withAmounts(values.maximum_discount),
    // The lowest tier says what the cart has to be worth.
    minimum_spend: values.discount.kind === "tiers" ? null : withAmounts(values.minimum_spend),
    // What the items cost does not change with the shipping.
    minimum_total:
      voucher || values.discount.scope === "shipping" ? null : withAmounts(values.minimum_total),
    combines_with: COMPANIONS.filter((companion) => values.combines_with[companion]),
    audience: {
      customers: values.audience.kind === "named" ? "named" : "everyone",
      group_ids: values.audience.group_ids,
      history: values.audience.history,
    },
    region_ids: values.region_ids,
    sales_channel_ids: values.sales_channel_ids,
    total_limit: toCount(values.total_limit),
    per_customer_limit: toCount(values.per_customer_limit),
    starts_at: toIso(starts_at),
    ends_at: toIso(ends_at),
    time_zone: time_zone || null,
    hours: values.hours,
    budgets: toBudgets(values.budgets),
    is_discreet: values.is_discreet,
    is_public: values.is_public,
    is_staff_only: values.is_staff_only,
    priority: toCount(values.priority) ?? 0,
    returns_use_on_cancel: values.returns_use_on_cancel,
  } satisfies UpdateCouponInput
}

type DiscountPart = Pick<CouponFormValues, "discount" | "tiers"> &
  Partial<Pick<CouponFormValues, "further_amounts">>

/** The discount as the API has it; of tiers the lowest. */
export function toDiscount(form: DiscountPart): Discount {
  const { unit, value, is_tax_inclusive } = form.discount
  const tiers = toTiers(form)
  const single =
    unit === PERCENTAGE
      ? ({ type: unit, value: toDecimal(value), currency_code: null } as const)
      : ({
          type: "fixed",
          value: toDecimal(value),
          currency_code: unit,
          ...(form.further_amounts && withAmounts(form.further_amounts)),
        } as const)
  return {
    ...((tiers && lowestDiscount(tiers)) ?? single),
    is_tax_inclusive: takesAmounts(form) && is_tax_inclusive,
    ...toAllocation(form),
  }
}

function toAllocation({ discount: { scope, sharing, max_quantity } }: DiscountPart) {
  if (scope === "order") {
    return { target: "order", allocation: "across", max_quantity: null } as const
  }
  if (scope === "shipping") {
    return sharing === "each"
      ? ({ target: "shipping_methods", allocation: "each", max_quantity: 1 } as const)
      : ({ target: "shipping_methods", allocation: "across", max_quantity: null } as const)
  }
  if (scope === "one_item") {
    return { target: "items", allocation: "once", max_quantity: toCount(max_quantity) } as const
  }
  return sharing === "each"
    ? ({ target: "items", allocation: "each", max_quantity: toCount(max_quantity) } as const)
    : ({ target: "items", allocation: "across", max_quantity: null } as const)
}

function toTargets({ discount, other_targets, ...values }: CouponFormValues) {
  switch (discount.scope) {
    case "order":
      return []
    case "shipping":
      return [...toShippingRules(values.shipping_option_ids), ...other_targets]
    default:
      return [...toTargetRules(values), ...other_targets]
  }
}

/** Null where no amount is filled in. */
function withAmounts<Values extends AmountsValues>(values: Values) {
  const filled = values.amounts
    .filter(({ amount }) => amount.trim())
    .map(({ currency_code, amount }) => ({ currency_code, amount: toDecimal(amount) }))
  return filled.length ? { ...values, amounts: filled } : null
}
