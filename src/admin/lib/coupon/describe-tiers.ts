import type { TFunction } from "i18next"
import { isDecimal } from "../../../domain/decimal-arithmetic"
import { amountIn } from "../../../domain/terms/amount-in"
import type { SpendTiers, Tier } from "../../../domain/terms/terms"
import { formatMoney, formatPercentage } from "../format/money"

type Context = { t: TFunction<"coupons">; locale: string }

/** One line per currency: "Spend $100.00 → $10.00 off, $200.00 → $30.00 off". */
export function describeTiers({ steps }: SpendTiers, { t, locale }: Context): string[] {
  return currenciesOf(steps).flatMap((currency_code) => {
    const parts = steps.flatMap((step) => {
      const from = amountIn({ amounts: step.from }, currency_code)
      const discount = describeTierDiscount(step, currency_code, locale)
      return from !== null && isDecimal(from) && discount
        ? t("tiers.step", { from: formatMoney(from, currency_code, locale), discount })
        : []
    })
    return parts.length ? t("tiers.steps", { steps: parts.join(", ") }) : []
  })
}

/** From the least to the most: "$10.00 to $100.00", in the first of the currencies. */
export function describeTierRange({ steps }: SpendTiers, { t, locale }: Context): string {
  const [currency_code = ""] = currenciesOf(steps)
  const described = steps
    .map((step) => describeTierDiscount(step, currency_code, locale))
    .filter(Boolean)
  const [lowest = "", highest = lowest] = [described[0], described.at(-1)]
  return lowest === highest ? lowest : t("tiers.range", { lowest, highest })
}

/** What a tier takes off; empty while there is no number yet. */
export function describeTierDiscount(
  { discount }: Pick<Tier, "discount">,
  currency_code: string,
  locale: string
): string {
  const value = discount.type === "percentage" ? discount.value : amountIn(discount, currency_code)
  if (value === null || !isDecimal(value)) {
    return ""
  }
  return discount.type === "percentage"
    ? formatPercentage(value, locale)
    : formatMoney(value, currency_code, locale)
}

function currenciesOf(steps: Tier[]): string[] {
  return [...new Set(steps.flatMap(({ from }) => from.map(({ currency_code }) => currency_code)))]
}
