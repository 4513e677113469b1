import type { TFunction } from "i18next"
import { COMPANIONS } from "../../../domain/terms/companions"
import type { CurrencyAmount, Terms } from "../../../domain/terms/terms"
import { formatMoney } from "../format/money"

type Context = { t: TFunction<"coupons">; locale: string }

/** What a cart has to be for a coupon to count, and what bounds it, in a few short words each. */
export function describeUsage(terms: Terms, { t, locale }: Context): string[] {
  const { regions, channels, rules } = countsOf(terms)
  const amounts = (listed: { amounts: CurrencyAmount[] }) =>
    listed.amounts
      .map(({ amount, currency_code }) => formatMoney(amount, currency_code, locale))
      .join(" / ")
  return [
    terms.minimum_spend ? t("usage.minimum", { amounts: amounts(terms.minimum_spend) }) : "",
    terms.maximum_discount ? t("usage.maximum", { amounts: amounts(terms.maximum_discount) }) : "",
    terms.minimum_total ? t("usage.minimum_total", { amounts: amounts(terms.minimum_total) }) : "",
    regions ? t("usage.regions", { count: regions }) : "",
    channels ? t("usage.channels", { count: channels }) : "",
    combining(terms, t),
    rules ? t("usage.rules", { count: rules }) : "",
  ].filter(Boolean)
}

/** Whether a native rule says who may use it, of which the audience has no field. */
export function hasRulesOnCustomers({ conditions }: Terms): boolean {
  return conditions.some(({ attribute }) => attribute.startsWith("customer."))
}

function countsOf({ region_ids, sales_channel_ids, conditions }: Terms) {
  return {
    regions: region_ids.length,
    channels: sales_channel_ids.length,
    rules: conditions.length,
  }
}

function combining({ combines_with }: Terms, t: Context["t"]): string {
  if (!combines_with || combines_with.length === COMPANIONS.length) {
    return ""
  }
  return combines_with.length ? t("usage.combines_partly") : t("usage.alone")
}
