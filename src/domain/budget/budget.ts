import type { Decimal } from "../decimal"

/** What is counted: uses, what they take off, or what their orders cost. */
export const MEASURES = ["uses", "discount", "order_value"] as const
/** For whom: all together, or each customer. */
export const SHARERS = ["coupon", "customer"] as const
/** After which it starts again, in the coupon's time zone. Weeks begin on Monday. */
export const PERIODS = ["day", "week", "month", "ever"] as const

export type BudgetPeriod = (typeof PERIODS)[number]

/** How much of something a coupon may take in a period. */
export type Budget = {
  measure: (typeof MEASURES)[number]
  per: (typeof SHARERS)[number]
  period: BudgetPeriod
  /** A number of uses, or an amount in major units. */
  limit: Decimal
  /** Of an amount, which counts uses in that currency alone; null of uses. */
  currency_code: string | null
}

/** A budget, and how far it has come in the period that is under way; per customer: for this person. */
export type BudgetState = Budget & {
  used: Decimal
  /** Null: never. */
  resets_at: Date | null
}

/** The same for budgets that count the same, whatever their limit. */
export function budgetKey({ measure, per, period, currency_code }: Budget): string {
  return [measure, per, period, currency_code ?? ""].join(":")
}
