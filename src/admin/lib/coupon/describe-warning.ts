import type { TFunction } from "i18next"
import type { Warning } from "../../../domain/warnings/warning"
import { formatDateTime } from "../format/date"
import { formatMoney } from "../format/money"

type Context = { t: TFunction<"coupons">; locale: string; time_zone: string | null }

/** What is worth a look, with the cart that shows it, and what could be done. */
export function describeWarning(warning: Warning, { t, locale, time_zone }: Context): string {
  const money = (amount: string, currency: string) => formatMoney(amount, currency, locale)
  switch (warning.code) {
    case "free_order": {
      const { price, currency_code } = warning.params
      return t("warnings.free_order", { price: money(price, currency_code) })
    }
    case "free_with": {
      const { other, price, currency_code } = warning.params
      return t("warnings.free_with", { other, price: money(price, currency_code) })
    }
    case "maximum_never_reached": {
      const { most, maximum, currency_code } = warning.params
      return t("warnings.maximum_never_reached", {
        most: money(most, currency_code),
        maximum: money(maximum, currency_code),
      })
    }
    case "tier_without_gain": {
      const { tier, from, currency_code } = warning.params
      return t("warnings.tier_without_gain", { tier, from: money(from, currency_code) })
    }
    case "ended_already":
      return t("warnings.ended_already", {
        end: formatDateTime(warning.params.ends_at, locale, time_zone),
      })
    case "nobody_named":
    case "no_products":
    case "guests_can_return":
      return t(`warnings.${warning.code}`)
  }
}
