import {
  amountProblems,
  countProblems,
  currencyProblems,
  listProblems,
  percentageProblems,
  type DigitsOf,
} from "./check-amounts"
import { tierProblems } from "./check-tiers"
import { voucherProblems } from "../voucher/check-voucher"
import { OWN_FIELDS, rulesOfField } from "./own-fields"
import type { AttributeRule, CurrencyAmount, Discount, Terms } from "./terms"
import { problem, type TermsProblem } from "./terms-problem"

const AMOUNTS = ["minimum_spend", "minimum_total", "maximum_discount"] as const

/** Everything that is wrong with terms in themselves; whether ids and currencies exist is not. */
export function termsProblems(terms: Terms, digitsOf: DigitsOf): TermsProblem[] {
  const { discount, targets, conditions, per_customer_limit } = terms
  return [
    ...voucherProblems(terms),
    // Of tiers the lowest is the discount, and is judged there.
    ...(terms.tiers ? [] : valueProblems(discount, digitsOf)),
    ...spreadProblems(discount),
    ...(discount.target === "order" && targets.length ? [problem("targets", "not_allowed")] : []),
    // What the items cost does not change with the shipping.
    ...(discount.target === "shipping_methods" && terms.minimum_total
      ? [problem("minimum_total", "not_allowed")]
      : []),
    ...emptyRules("targets", targets),
    ...AMOUNTS.flatMap((field) => currencyProblems(field, terms, digitsOf)),
    ...tierProblems(terms, digitsOf),
    ...(per_customer_limit !== null ? countProblems("per_customer_limit", per_customer_limit) : []),
    ...emptyRules("conditions", conditions),
    ...ownFieldProblems(terms),
  ]
}

function valueProblems(discount: Discount, digitsOf: DigitsOf): TermsProblem[] {
  const { type, value, currency_code, amounts } = discount
  if (type === "percentage") {
    const problems = percentageProblems("discount.value", value)
    return [
      ...problems,
      ...(currency_code ? [problem("discount.currency_code", "not_allowed")] : []),
      ...(amounts ? [problem("discount.amounts", "not_allowed")] : []),
    ]
  }
  const problems = amountProblems("discount.value", { amount: value, currency_code }, digitsOf)
  return [
    ...problems,
    ...(currency_code ? [] : [problem("discount.currency_code", "required")]),
    ...(amounts ? furtherProblems(amounts, currency_code, digitsOf) : []),
  ]
}

/** The discount's own currency is said already. */
function furtherProblems(
  amounts: CurrencyAmount[],
  own: string | null,
  digitsOf: DigitsOf
): TermsProblem[] {
  const again = amounts.findIndex(({ currency_code }) => currency_code.toLowerCase() === own)
  return [
    ...listProblems("discount.amounts", amounts, digitsOf),
    ...(own !== null && again !== -1
      ? [problem(`discount.amounts.${again}.currency_code`, "duplicate", { currency_code: own })]
      : []),
  ]
}

function spreadProblems({ target, allocation, max_quantity }: Discount): TermsProblem[] {
  return [
    ...(target === "order" && allocation !== "across"
      ? [problem("discount.allocation", "not_allowed")]
      : []),
    ...quantityProblems(allocation, max_quantity),
  ]
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
