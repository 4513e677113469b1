import type { Decimal } from "../decimal"
import { addDecimals, compareDecimals } from "../decimal-arithmetic"
import { amountIn, amountsOf } from "../terms/amount-in"
import type { Terms } from "../terms/terms"

/** Where terms name no amount at all, any price will do. */
const ANY = "100"

/** The currencies that terms name an amount in; the given one where they name none. */
export function currenciesOf(terms: Terms, otherwise: string): string[] {
  const named = [
    ...[
      terms.discount.type === "fixed" ? { amounts: amountsOf(terms.discount) } : null,
      terms.minimum_spend,
      terms.maximum_discount,
      terms.minimum_total,
    ]
      .flatMap((listed) => listed?.amounts ?? [])
      .concat((terms.tiers?.steps ?? []).flatMap(({ from }) => from))
      .map(({ currency_code }) => currency_code),
  ].filter((currency) => currency !== null)
  return named.length ? [...new Set(named)].sort() : [otherwise]
}

/** The prices at which what a coupon does changes, the lowest first; of several also their sums. */
export function turningPrices(all: Terms[], currency_code: string): Decimal[] {
  const each = all.map((terms) => turningPricesOf(terms, currency_code))
  const sums = each.reduce(
    (sums, prices) => sums.flatMap((sum) => prices.map((price) => addDecimals(sum, price))),
    ["0"]
  )
  const prices = [...new Set([...each.flat(), ...sums])].filter((price) => price !== "0")
  return prices.sort((a, b) => compareDecimals(a, b) ?? 0)
}

function turningPricesOf(terms: Terms, currency_code: string): Decimal[] {
  const { discount, minimum_spend, maximum_discount, tiers } = terms
  const amounts = [
    discount.type === "fixed" ? amountIn({ amounts: amountsOf(discount) }, currency_code) : null,
    amountIn(minimum_spend, currency_code),
    amountIn(maximum_discount, currency_code),
    ...(tiers?.steps ?? []).flatMap((step) => [
      amountIn({ amounts: step.from }, currency_code),
      step.discount.type === "fixed" ? amountIn(step.discount, currency_code) : null,
    ]),
  ].filter((amount) => amount !== null)
  return amounts.length ? amounts : [ANY]
}
