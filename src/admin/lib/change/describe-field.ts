import type { LoggedFields } from "../../../contracts/changes"
import { describeBudget } from "../coupon/describe-budget"
import { describeHours } from "../coupon/describe-hours"
import { formatDateTime } from "../format/date"
import type { ChangeContext } from "./change-context"
import {
  describeChangedAudience,
  describeChangedDiscount,
  describeChangedMinimum,
  describeAmounts,
  describeChangedMinimumTotal,
  describeChangedRules,
  describeChangedTargets,
  describeChangedTiers,
  describeChangedVoucher,
} from "./describe-terms"
import { shortList } from "./short-list"
import { describeCompanions } from "../coupon/describe-companions"

type Logged = Required<LoggedFields>
/** What staff can change; the rest of the log follows from it. */
export type ChangedField = Exclude<keyof Logged, "terms_version" | "deleted_at">

type Describers = {
  [Field in ChangedField]: (value: Logged[Field], context: ChangeContext) => string
}

const NOTHING = "–"

const text = (value: string | null) => value || NOTHING
const yesOrNo = (value: boolean, { t }: ChangeContext) => t(value ? "general.yes" : "general.no")
const limit = (value: number | null, { t, locale }: ChangeContext) =>
  value === null ? t("columns.unlimited") : value.toLocaleString(locale)

const DESCRIBERS: Describers = {
  code: text,
  name: text,
  description: text,
  comment: text,
  publication: (value, { t }) => t(`status.${value}`),
  starts_at: (value, { t, locale, zone }) =>
    value ? formatDateTime(value, locale, zone) : t("columns.at_once"),
  ends_at: (value, { t, locale, zone }) =>
    value ? formatDateTime(value, locale, zone) : t("columns.no_expiry"),
  time_zone: text,
  hours: (value, { t, locale }) =>
    describeHours(value, { t, locale }).join("; ") || t("hours.always"),
  budgets: (value, { t, locale }) =>
    value.map((budget) => describeBudget(budget, { t, locale })).join("; ") || NOTHING,
  campaign: (value) => value?.name ?? NOTHING,
  total_limit: limit,
  per_customer_limit: limit,
  is_discreet: yesOrNo,
  is_public: yesOrNo,
  is_staff_only: yesOrNo,
  returns_use_on_cancel: yesOrNo,
  priority: (value, { locale }) => value.toLocaleString(locale),
  tags: (value) => value.join(", ") || NOTHING,
  translations: (value) =>
    Object.entries(value)
      .map(([language, { name, description }]) =>
        [`${language}:`, name, description].filter(Boolean).join(" ")
      )
      .join("; ") || NOTHING,
  discount: describeChangedDiscount,
  targets: describeChangedTargets,
  audience: describeChangedAudience,
  voucher: (value, context) =>
    value ? describeChangedVoucher(value, context) : context.t("detail.no_voucher"),
  tiers: (value, context) =>
    value ? describeChangedTiers(value, context) : context.t("detail.no_tiers"),
  minimum_spend: (value, context) =>
    value ? describeChangedMinimum(value, context) : context.t("detail.no_minimum"),
  maximum_discount: (value, { t, locale }) =>
    value ? describeAmounts(value.amounts, locale) : t("detail.no_maximum"),
  minimum_total: (value, context) =>
    value ? describeChangedMinimumTotal(value, context) : context.t("detail.no_minimum"),
  combines_with: (value, context) => describeCompanions(value, context),
  region_ids: (value, context) => shortList(value, context) || context.t("detail.all_regions"),
  sales_channel_ids: (value, context) =>
    shortList(value, context) || context.t("detail.all_channels"),
  conditions: (value, context) => describeChangedRules(value, context) || NOTHING,
}

/** In the order in which changes are told. */
export const CHANGED_FIELDS = Object.keys(DESCRIBERS) as ChangedField[]

/** The value of a field in words; a dash where the log has none. */
export function describeField(
  field: ChangedField,
  fields: LoggedFields,
  context: ChangeContext
): string {
  const value = fields[field]
  const describe = DESCRIBERS[field] as (value: unknown, context: ChangeContext) => string
  return value === undefined ? NOTHING : describe(value, context)
}
