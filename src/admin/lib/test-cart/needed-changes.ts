import type { TFunction } from "i18next"
import type { CouponTrace } from "../../../domain/explain/trace"
import type { Refusal } from "../../../domain/refusal/reasons"
import { formatAnd } from "../format/list"
import { formatMoney } from "../format/money"

/** Reasons that somebody could do something about, each with what. */
const CHANGES = [
  "void",
  "draft",
  "not_started",
  "expired",
  "paused",
  "used_up",
  "budget_spent",
  "customer_limit",
  "named_customers",
  "customer_groups",
  "staff_only",
  "new_customers",
  "existing_customers",
  "region",
  "sales_channel",
  "currency",
  "condition",
  "outside_hours",
  "minimum_spend",
  "products",
  "item_to_come",
  "item_taken_out",
  "out_of_stock",
  "item_unavailable",
  "not_allowed_for_items",
  "no_shipping",
  "shipping_method",
  "email_required",
  "minimum_total",
  "nothing_left",
] as const

type Context = {
  t: TFunction<"coupons">
  locale: string
  codeOf: (coupon_id: string) => string
}

/** The least that would have to be different for a coupon to apply: all of it, in words. */
export function neededChanges(
  {
    refusals,
    in_the_way,
  }: Pick<CouponTrace, "refusals"> & Partial<Pick<CouponTrace, "in_the_way">>,
  { t, locale, codeOf }: Context
): string[] {
  if (in_the_way) {
    const names = in_the_way.map((id) => (id ? codeOf(id) : t("test.changes.promotions")))
    return [t("test.changes.in_the_way", { names: formatAnd(names, locale) })]
  }
  return refusals.flatMap((refusal) => {
    const code = CHANGES.find((code) => code === refusal.code)
    return code ? t(`test.changes.${code}`, { missing: missingOf(refusal, locale) }) : []
  })
}

function missingOf({ params }: Refusal, locale: string): string {
  const { missing, currency_code } = params
  return missing && currency_code ? formatMoney(String(missing), String(currency_code), locale) : ""
}
