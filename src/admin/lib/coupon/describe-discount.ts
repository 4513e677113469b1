import { amountsOf } from "../../../domain/terms/amount-in"
import type { Discount } from "../../../domain/terms/terms"
import { formatMoney, formatPercentage } from "../format/money"

/** `10 %`, `€5.00` or `€5.00 / $6.00`, in the reader's language. */
export function describeDiscount(
  discount: Pick<Discount, "type" | "value" | "currency_code" | "amounts">,
  locale: string
): string {
  return discount.type === "fixed"
    ? amountsOf(discount)
        .map(({ amount, currency_code }) => formatMoney(amount, currency_code, locale))
        .join(" / ")
    : formatPercentage(discount.value, locale)
}
