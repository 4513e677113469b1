export type TermsProblem = {
  /** Dotted, with the place in a list as a number: `minimum_spend.amounts.1.amount`. */
  path: string
  code:
    | "required"
    | "not_allowed"
    | "not_a_number"
    | "not_positive"
    | "below_1_percent"
    | "above_100"
    | "too_fine"
    | "currency_missing"
    | "below_1"
    | "duplicate"
    | "own_field"
    | "not_above"
    | "gives_less"
    | "is_overtaken"
    | "beside_tiers"
    | "same_budget"
    | "beside_voucher"
    | "needs_code"
  params: Record<string, string>
}

export function problem(
  path: string,
  code: TermsProblem["code"],
  params: TermsProblem["params"] = {}
): TermsProblem {
  return { path, code, params }
}
