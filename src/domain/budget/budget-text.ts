import { MEASURES, PERIODS, SHARERS, type Budget } from "./budget"

/** A budget in one plain text, as a trace has it: `discount coupon day 100 eur`. */
export function budgetText({ measure, per, period, limit, currency_code }: Budget): string {
  return [measure, per, period, limit, ...(currency_code ? [currency_code] : [])].join(" ")
}

/** The same back again. */
export function budgetOfText(text: string): Budget {
  const [measure, per, period, limit = "0", currency_code = null] = text.split(" ")
  return {
    measure: MEASURES.find((each) => each === measure) ?? "uses",
    per: SHARERS.find((each) => each === per) ?? "coupon",
    period: PERIODS.find((each) => each === period) ?? "ever",
    limit,
    currency_code,
  }
}
