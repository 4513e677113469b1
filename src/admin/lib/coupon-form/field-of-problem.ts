import type { FieldPath } from "react-hook-form"
import { placeOfRule, toTargetRules } from "./targets"
import type { CouponFormValues } from "./values"

type Path = FieldPath<CouponFormValues>
type Place = (rest: string[], values: CouponFormValues) => Path | null

const same = (path: Path) => () => path

/** The request leaves out the amounts that are empty. */
const amountOf =
  (field: "minimum_spend" | "minimum_total" | "maximum_discount" | "further_amounts"): Place =>
  ([, place], values) => {
    const { amounts } = values[field]
    const filled = [...amounts.keys()].filter((row) => amounts[row]?.amount.trim())
    return `${field}.amounts.${filled[Number(place ?? 0)] ?? 0}.amount`
  }

/** Where the form asks for each field that a request has. */
const PLACES: Record<string, Place> = {
  code: same("code"),
  name: same("name"),
  description: same("description"),
  comment: same("comment"),
  tags: same("tags"),
  priority: same("priority"),
  total_limit: same("total_limit"),
  per_customer_limit: same("per_customer_limit"),
  region_ids: same("region_ids"),
  is_staff_only: same("is_public"),
  sales_channel_ids: same("sales_channel_ids"),
  starts_at: same("validity.starts_at"),
  ends_at: same("validity.ends_at"),
  time_zone: same("validity.time_zone"),
  hours: ([place, field], { hours }) => {
    const path = `hours.${Number(place ?? 0)}` as const
    if (!hours[Number(place ?? 0)]) {
      return null
    }
    return field === "until" || field === "weekdays" ? `${path}.${field}` : `${path}.from`
  },
  budgets: ([place, field], { budgets }) => {
    const path = `budgets.${Number(place ?? 0)}` as const
    if (!budgets[Number(place ?? 0)]) {
      return null
    }
    return field === "measure" ? `${path}.measure` : `${path}.limit`
  },
  discount: ([field, ...rest], values) => {
    if (field === "amounts") {
      return amountOf("further_amounts")(["amounts", ...rest], values)
    }
    return field === "max_quantity" ? "discount.max_quantity" : "discount.value"
  },
  voucher: ([field, part]) => {
    if (field === "grant") {
      return part === "unit" ? "voucher.unit" : "voucher.units"
    }
    return field === "quantity" ? "voucher.quantity" : "voucher.variant_ids"
  },
  tiers: ([, step, side, place], { tiers }) => {
    const path = `tiers.steps.${Number(step ?? 0)}` as const
    if (side === "from") {
      return `${path}.rows.${Number(place ?? 0)}.from`
    }
    return tiers.steps[Number(step ?? 0)]?.unit === "percentage"
      ? `${path}.percentage`
      : `${path}.rows.0.off`
  },
  minimum_spend: amountOf("minimum_spend"),
  minimum_total: amountOf("minimum_total"),
  maximum_discount: amountOf("maximum_discount"),
  audience: ([field]) => (field === "group_ids" ? "audience.group_ids" : "audience.kind"),
  named_customers: ([field]) => (field === "emails" ? "audience.emails" : "audience.customer_ids"),
  targets: ([place], values) => {
    if (values.discount.scope === "shipping") {
      return "shipping_option_ids"
    }
    const rule = toTargetRules(values)[Number(place ?? 0)]
    const found = rule ? placeOfRule(rule) : null
    return found && `${found.side}.${found.field}`
  },
  translations: ([language, field], { translations }) => {
    const row = translations.findIndex((texts) => texts.language === language)
    return row === -1 ? null : `translations.${row}.${field === "description" ? field : "name"}`
  },
}

/** The field of the form that a refused path of a request came from; null where no field is about it. */
export function fieldOfProblem(path: string, values: CouponFormValues): Path | null {
  const [root = "", ...rest] = path.split(".")
  return PLACES[root]?.(rest, values) ?? null
}
