import { compareDecimals, isDecimal } from "../decimal-arithmetic"
import { OWN_FIELDS, rulesOfField } from "./own-fields"
import type { AttributeRule, Discount, MinimumSpend, Terms } from "./terms"

export type TermsProblem = {
  /** Dotted, with the place in a list as a number: `minimum_spend.amounts.1.amount`. */
  path: string
  code:
    | "required"
    | "not_allowed"
    | "not_a_number"
    | "not_positive"
    | "above_100"
    | "below_1"
    | "duplicate"
    | "own_field"
  params: Record<string, string>
}

/** Everything that is wrong with terms in themselves; whether ids and currencies exist is not. */
export function termsProblems(terms: Terms): TermsProblem[] {
  const { discount, targets, conditions, minimum_spend, minimum_total, per_customer_limit } = terms
  return [
    ...discountProblems(discount),
    ...(discount.target === "order" && targets.length ? [problem("targets", "not_allowed")] : []),
    ...emptyRules("targets", targets),
    ...(minimum_spend ? spendProblems("minimum_spend", minimum_spend) : []),
    ...(minimum_total ? spendProblems("minimum_total", minimum_total) : []),
    ...(per_customer_limit !== null ? countProblems("per_customer_limit", per_customer_limit) : []),
    ...emptyRules("conditions", conditions),
    ...ownFieldProblems(terms),
  ]
}

function problem(
  path: string,
  code: TermsProblem["code"],
  params: TermsProblem["params"] = {}
): TermsProblem {
  return { path, code, params }
}

function discountProblems(discount: Discount): TermsProblem[] {
  const { type, value, currency_code, target, allocation, max_quantity } = discount
  const problems = amountProblems("discount.value", value)
  if (type === "percentage" && compareDecimals(value, "100") === 1) {
    problems.push(problem("discount.value", "above_100"))
  }
  if (type === "fixed" && !currency_code) {
    problems.push(problem("discount.currency_code", "required"))
  }
  if (type === "percentage" && currency_code) {
    problems.push(problem("discount.currency_code", "not_allowed"))
  }
  if (target === "order" && allocation !== "across") {
    problems.push(problem("discount.allocation", "not_allowed"))
  }
  return [...problems, ...quantityProblems(allocation, max_quantity)]
}

function quantityProblems(
  allocation: Discount["allocation"],
  quantity: number | null
): TermsProblem[] {
  const path = "discount.max_quantity"
  if (allocation === "across") {
    return quantity === null ? [] : [problem(path, "not_allowed")]
  }
  return quantity === null ? [problem(path, "required")] : countProblems(path, quantity)
}

function amountProblems(path: string, amount: string): TermsProblem[] {
  if (!isDecimal(amount)) {
    return [problem(path, "not_a_number")]
  }
  return compareDecimals(amount, "0") === 1 ? [] : [problem(path, "not_positive")]
}

function countProblems(path: string, count: number): TermsProblem[] {
  return Number.isSafeInteger(count) && count >= 1 ? [] : [problem(path, "below_1")]
}

function spendProblems(field: string, { amounts }: MinimumSpend): TermsProblem[] {
  if (!amounts.length) {
    return [problem(`${field}.amounts`, "required")]
  }
  const codes = amounts.map(({ currency_code }) => currency_code.toLowerCase())
  return amounts.flatMap(({ amount, currency_code }, index) => {
    const path = `${field}.amounts.${index}`
    const seen = codes.indexOf(currency_code.toLowerCase()) < index
    return [
      ...amountProblems(`${path}.amount`, amount),
      ...(seen ? [problem(`${path}.currency_code`, "duplicate", { currency_code })] : []),
    ]
  })
}

function emptyRules(path: string, rules: AttributeRule[]): TermsProblem[] {
  return rules.flatMap(({ attribute, values }, index) => [
    ...(attribute ? [] : [problem(`${path}.${index}.attribute`, "required")]),
    ...(values.length ? [] : [problem(`${path}.${index}.values`, "required")]),
  ])
}

/** What has a field of its own belongs there, or it would move there by itself on the next edit. */
function ownFieldProblems(terms: Terms): TermsProblem[] {
  return OWN_FIELDS.flatMap((own) => {
    const found = rulesOfField(terms.conditions, own)
    const misplaced = own.idsOf(terms).length ? found : found.length === 1 ? found : []
    return misplaced.map((rule) =>
      problem(`conditions.${terms.conditions.indexOf(rule)}`, "own_field", {
        field: own.field,
      })
    )
  })
}
