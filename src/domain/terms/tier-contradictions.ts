import type { Decimal } from "../decimal"
import { compareDecimals, multiplyDecimals } from "../decimal-arithmetic"
import { amountIn } from "./amount-in"
import type { Discount, SpendTiers, Tier } from "./terms"
import { problem, type TermsProblem } from "./terms-problem"

/**
 * Where one tier contradicts another: each has to begin above the one below it, in the same
 * currencies, and, on a cart that takes the discount as a whole, to give no less than any below it
 * would, on the whole way to the next. What a percentage and an amount take off the shipping cannot be
 * compared: its price is not known.
 */
export function tierContradictions(
  { steps }: SpendTiers,
  target: Discount["target"]
): TermsProblem[] {
  return steps.slice(1).flatMap((_, below) => {
    const index = below + 1
    const currencies = new Set([...steps[index]!.from, ...steps[below]!.from].map(currencyOf))
    return [...currencies].flatMap(
      (currency) =>
        beginning(steps, index, currency) ?? givingLess(steps, index, currency, target) ?? []
    )
  })
}

function beginning(steps: Tier[], index: number, currency_code: string): TermsProblem | null {
  const path = `tiers.steps.${index}.from`
  const from = startOf(steps[index], currency_code)
  const fromLower = startOf(steps[index - 1], currency_code)
  if (from === null || fromLower === null) {
    return problem(from === null ? path : `tiers.steps.${index - 1}.from`, "currency_missing", {
      currency_code,
    })
  }
  return compareDecimals(from, fromLower) === 1
    ? null
    : problem(path, "not_above", { currency_code, lower: String(index - 1), amount: fromLower })
}

/** Both grow evenly until they take everything, so that the ends of the tier tell of all between. */
function givingLess(
  steps: Tier[],
  index: number,
  currency_code: string,
  target: Discount["target"]
): TermsProblem | null {
  const tier = steps[index]!
  const path = `tiers.steps.${index}.discount`
  const from = startOf(tier, currency_code) ?? "0"
  const next = startOf(steps[index + 1], currency_code)
  for (const [below, lower] of steps.slice(0, index).entries()) {
    if (target === "shipping_methods" && lower.discount.type !== tier.discount.type) {
      continue
    }
    const params = { currency_code, lower: String(below) }
    // Without a next tier, an amount is at its end where a cart is worth all of it.
    const end = next ?? amountOff(lower, currency_code) ?? from
    const spend = [from, compareDecimals(end, from) === 1 ? end : from].find((spend) =>
      givesLess(tier, lower, { spend, currency_code })
    )
    if (spend !== undefined) {
      return problem(path, "gives_less", { ...params, amount: spend })
    }
    if (next === null && isOvertaken(tier, lower)) {
      return problem(path, "is_overtaken", params)
    }
  }
  return null
}

/** An amount stays what it is, however much is in the cart; a percentage does not. */
function isOvertaken(tier: Tier, lower: Tier): boolean {
  return tier.discount.type === "fixed" && lower.discount.type === "percentage"
}

type Spend = { spend: Decimal; currency_code: string }

function givesLess(tier: Tier, lower: Tier, at: Spend): boolean {
  return compareDecimals(worthAt(tier, at), worthAt(lower, at)) === -1
}

/** What a tier takes off a spend; a hundred times, so that a percentage needs no division. */
function worthAt(tier: Tier, { spend, currency_code }: Spend): Decimal {
  if (tier.discount.type === "percentage") {
    return multiplyDecimals(tier.discount.value, spend)
  }
  const amount = amountOff(tier, currency_code) ?? "0"
  return multiplyDecimals(compareDecimals(amount, spend) === 1 ? spend : amount, "100")
}

function amountOff({ discount }: Tier, currency_code: string): Decimal | null {
  return discount.type === "fixed" ? amountIn(discount, currency_code) : null
}

function startOf(step: Tier | undefined, currency_code: string): Decimal | null {
  return amountIn(step && { amounts: step.from }, currency_code)
}

function currencyOf({ currency_code }: { currency_code: string }): string {
  return currency_code.toLowerCase()
}
