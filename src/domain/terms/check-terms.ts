import {
  amountProblems,
  currencyProblems,
  percentageProblems,
  type DigitsOf,
} from "./check-amounts"
import { OWN_FIELDS, rulesOfField } from "./own-fields"
import type { AttributeRule, Discount, Terms } from "./terms"
import { problem, type TermsProblem } from "./terms-problem"

const AMOUNTS = ["minimum_spend", "minimum_total", "maximum_discount"] as const

/** Everything that is wrong with terms in themselves; whether ids and currencies exist is not. */
export function termsProblems(terms: Terms, digitsOf: DigitsOf): TermsProblem[] {
  const { discount, targets, conditions, per_customer_limit } = terms
  return [
    ...discountProblems(discount, digitsOf),
    ...(discount.target === "order" && targets.length ? [problem("targets", "not_allowed")] : []),
    ...emptyRules("targets", targets),
    ...AMOUNTS.flatMap((field) => currencyProblems(field, terms, digitsOf)),
    ...(per_customer_limit !== null ? countProblems("per_customer_limit", per_customer_limit) : []),
    ...emptyRules("conditions", conditions),
    ...ownFieldProblems(terms),
  ]
}

function discountProblems(discount: Discount, digitsOf: DigitsOf): TermsProblem[] {
  const { type, value, currency_code, target, allocation, max_quantity } = discount
  const problems =
    type === "percentage"
      ? percentageProblems("discount.value", value)
      : amountProblems("discount.value", { amount: value, currency_code }, digitsOf)
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

function countProblems(path: string, count: number): TermsProblem[] {
  return Number.isSafeInteger(count) && count >= 1 ? [] : [problem(path, "below_1")]
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
