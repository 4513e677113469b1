import { isDecimal } from "../../../domain/decimal-arithmetic"
import { amountIn } from "../../../domain/terms/amount-in"
import type { CurrencyAmount, SpendTiers, Tier } from "../../../domain/terms/terms"
import { toDecimal } from "./text"
import type { CouponFormValues } from "./values"

/** What is typed of a tier; a row for each currency, in their order. */
export type TierValues = {
  unit: "percentage" | "amount"
  percentage: string
  rows: { from: string; off: string }[]
}

export type TiersValues = { currencies: string[]; steps: TierValues[]; with_tax: boolean }

export const EMPTY_ROW = { from: "", off: "" }

/** Two tiers to be filled in; with one, one could as well set a minimum spend. */
export function noTiers(currency: string): TiersValues {
  const step = emptyTier(1)
  return { currencies: [currency], steps: [step, step], with_tax: false }
}

export function emptyTier(currencies: number, unit: TierValues["unit"] = "percentage"): TierValues {
  return { unit, percentage: "", rows: Array.from({ length: currencies }, () => EMPTY_ROW) }
}

export function fromTiers({ steps, with_tax }: SpendTiers): TiersValues {
  const currencies = steps[0]?.from.map(({ currency_code }) => currency_code) ?? []
  return {
    currencies,
    steps: steps.map(({ from, discount }) => ({
      unit: discount.type === "percentage" ? "percentage" : "amount",
      percentage: discount.type === "percentage" ? discount.value : "",
      rows: currencies.map((currency) => ({
        from: amountIn({ amounts: from }, currency) ?? "",
        off: (discount.type === "fixed" && amountIn(discount, currency)) || "",
      })),
    })),
    with_tax,
  }
}

type FormPart = Pick<CouponFormValues, "discount" | "tiers">

/** The tiers as the API has them; null where the coupon has one discount. */
export function toTiers({ discount, tiers }: FormPart): SpendTiers | null {
  const { currencies, steps, with_tax } = tiers
  return discount.kind === "tiers"
    ? { steps: steps.map((step) => toTier(step, currencies)), with_tax }
    : null
}

function toTier({ unit, percentage, rows }: TierValues, currencies: string[]): Tier {
  const amounts = (side: "from" | "off"): CurrencyAmount[] =>
    currencies.map((currency_code, index) => ({
      currency_code,
      amount: toDecimal(rows[index]?.[side] ?? ""),
    }))
  return {
    from: amounts("from"),
    discount:
      unit === "percentage"
        ? { type: unit, value: toDecimal(percentage) }
        : { type: "fixed", amounts: amounts("off") },
  }
}

/** The tiers that are numbers already, in a currency, while somebody types; null where there is none. */
export function readableTiers(tiers: SpendTiers | null, currency: string): SpendTiers | null {
  const steps = (tiers?.steps ?? []).filter(({ from, discount }) => {
    const value = discount.type === "percentage" ? discount.value : amountIn(discount, currency)
    return isDecimal(amountIn({ amounts: from }, currency) ?? "") && isDecimal(value ?? "")
  })
  return tiers && steps.length ? { ...tiers, steps } : null
}

/** Whether amounts are taken off anywhere, and not percentages alone. */
export function takesAmounts({ discount, tiers }: FormPart): boolean {
  if (discount.kind === "tiers") {
    return tiers.steps.some(({ unit }) => unit === "amount")
  }
  return discount.kind !== "product" && discount.unit !== "percentage"
}
