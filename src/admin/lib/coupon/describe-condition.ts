import type { TFunction } from "i18next"
import type { TraceCondition } from "../../../domain/explain/trace"
import type { AttributeRule } from "../../../domain/terms/terms"
import { isDecimal } from "../../../domain/decimal-arithmetic"
import type { CouponStatus } from "../../../domain/status/coupon-status"
import { hoursOfText } from "../../../domain/hours/hours-text"
import { budgetOfText } from "../../../domain/budget/budget-text"
import { formatDateTime } from "../format/date"
import { formatOr } from "../format/list"
import { formatMoney } from "../format/money"
import { readAskedRule, readFoundRule } from "./read-rule"
import { describeBudget, formatAmount } from "./describe-budget"
import { describeHours } from "./describe-hours"

type Context = {
  t: TFunction<"coupons">
  locale: string
  currency: string
  /** The name of a region, sales channel or group; its id where it has none. */
  nameOf: (id: string) => string
  /** What the coupon is taken off from, in words. */
  scope: string
  /** A native rule in words. */
  ruleText: (rule: AttributeRule) => string
  /** The coupon's zone. */
  zone: string | null
}

type Sides = { required: string; actual: string }

/** What a condition asks and what the cart has, in words. */
export function describeCondition(
  { rule, required, actual }: TraceCondition,
  context: Context
): Sides {
  const { t, locale, currency, nameOf, scope, zone, ruleText } = context
  const list = (value: TraceCondition["actual"]) =>
    formatOr(texts(value).map(nameOf), locale) || t("test.values.none")
  switch (rule) {
    case "status":
      return { required: t("status.active"), actual: t(`status.${actual as CouponStatus}`) }
    case "hours": {
      const hours = describeHours(texts(required).map(hoursOfText), { t, locale })
      return {
        required: hours.join("; "),
        actual:
          actual === "open"
            ? t("test.values.open")
            : t("test.values.opens", {
                date: actual ? formatDateTime(String(actual), locale, zone) : "–",
              }),
      }
    }
    case "budget": {
      const budgets = texts(required).map(budgetOfText)
      const used = texts(actual).map((amount, index) =>
        budgets[index] ? formatAmount(amount, budgets[index], locale) : amount
      )
      return {
        required: budgets.map((budget) => describeBudget(budget, { t, locale })).join("; "),
        actual: t("test.values.taken", { amounts: used.join("; ") }),
      }
    }
    case "staff-only": {
      const who = (isStaff: TraceCondition["actual"]) =>
        t(isStaff ? "test.values.staff" : "test.values.shopper")
      return { required: who(required), actual: who(actual) }
    }
    case "named-customers":
      return {
        required: t("test.values.on_list"),
        actual: t(actual ? "test.values.on_list" : "test.values.not_on_list"),
      }
    case "total-limit":
      return {
        required: t("test.values.fewer_than", { count: Number(required) }),
        actual: t("test.values.uses", { count: Number(actual) }),
      }
    case "customer-limit":
      return {
        required: t("test.values.fewer_than", { count: Number(required) }),
        actual:
          actual === null
            ? t("test.values.unknown_person")
            : t("test.values.uses", { count: Number(actual) }),
      }
    case "customer-history":
      return {
        required: t(required === "new" ? "test.values.new" : "test.values.existing"),
        actual:
          actual === null
            ? t("test.values.unknown_person")
            : t("test.values.orders", { count: Number(actual) }),
      }
    case "minimum-spend": {
      const money = (value: TraceCondition["actual"]) =>
        isDecimal(String(value)) ? formatMoney(String(value), currency, locale) : String(value)
      return {
        required: t("test.values.at_least", { amount: money(required) }),
        actual: money(actual),
      }
    }
    case "currency":
      return { required: list(required).toUpperCase(), actual: list(actual).toUpperCase() }
    case "products":
      return {
        required: texts(required).length ? scope : t("test.values.any"),
        actual: t("test.values.items", { count: texts(actual).length }),
      }
    case "shipping":
      return {
        required: texts(required).length ? scope : t("test.values.any"),
        actual: t("test.values.methods", { count: texts(actual).length }),
      }
    case "conditions":
      return {
        required: texts(required).map(readAskedRule).map(ruleText).join("; "),
        actual: texts(actual).map(readFoundRule).map(ruleText).join("; "),
      }
    case "open-channel":
      return {
        required: t("test.values.not_one_of", { names: list(required) }),
        actual: list(actual),
      }
    case "customer-groups":
    case "region":
    case "sales-channel":
      return { required: list(required), actual: list(actual) }
  }
}

export function texts(value: TraceCondition["actual"]): string[] {
  if (Array.isArray(value)) {
    return value
  }
  return value === null ? [] : [String(value)]
}
