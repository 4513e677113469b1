import type { Discount } from "../../../domain/terms/terms"
import { formatMoney, formatPercentage } from "../format/money"

/** `10 %` or `€5.00`, in the reader's language. */
export function describeDiscount(
  { type, value, currency_code }: Pick<Discount, "type" | "value" | "currency_code">,
  locale: string
): string {
  return type === "fixed" && currency_code
    ? formatMoney(value, currency_code, locale)
    : formatPercentage(value, locale)
}
