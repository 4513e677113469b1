import type { SpendTiers, Tier } from "../terms/terms"

type Amounts = { [currency_code: string]: string }

const listed = (amounts: Amounts | string) =>
  Object.entries(typeof amounts === "string" ? { eur: amounts } : amounts).map(
    ([currency_code, amount]) => ({ currency_code, amount })
  )

/** A tier that takes an amount off; texts alone are euros. */
export function amountFrom(from: Amounts | string, off: Amounts | string): Tier {
  return { from: listed(from), discount: { type: "fixed", amounts: listed(off) } }
}

/** A tier that takes a percentage off. */
export function percentFrom(from: Amounts | string, value: string): Tier {
  return { from: listed(from), discount: { type: "percentage", value } }
}

export function buildTiers(steps: Tier[], with_tax = false): SpendTiers {
  return { steps, with_tax }
}
