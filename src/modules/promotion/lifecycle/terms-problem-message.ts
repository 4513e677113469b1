import type { TermsProblem } from "../../../domain/terms/terms-problem"

const MESSAGES: Record<TermsProblem["code"], (problem: TermsProblem) => string> = {
  required: () => "is required",
  not_allowed: () => "does not go together with the rest of the discount",
  not_a_number: () => "has to be a plain number",
  not_positive: () => "has to be more than 0",
  below_1_percent: () => "cannot be less than 1 percent",
  above_100: () => "cannot be more than 100 percent",
  too_fine: ({ params }) =>
    `has more digits after the decimal point than ${params.currency_code?.toUpperCase()} has`,
  currency_missing: ({ params }) =>
    `needs an amount in ${params.currency_code?.toUpperCase()} as well`,
  below_1: () => "has to be a whole number from 1 on",
  duplicate: ({ params }) => `names ${params.currency_code} twice`,
  not_above: ({ params }) => `has to be more than ${money(params)}, where ${lower(params)} begins`,
  gives_less: ({ params }) =>
    `gives less than ${lower(params)} would at ${money(params)}: give more, or leave this tier out`,
  is_overtaken: ({ params }) =>
    `is an amount, and the percentage of ${lower(params)} comes to more on a cart that is worth enough: take a percentage, and set maximum_discount for the most it may take off`,
  beside_tiers: () => "says what the lowest tier says already: set it to null",
  same_budget: () => "counts what another budget counts already: keep one of the two",
  beside_voucher: () =>
    "does not go with a product voucher, which takes its item's price off: set it to null",
  needs_code: () =>
    "is put in carts where its code is entered: an automatic coupon cannot have one",
  own_field: ({ params }) => `belongs in the field ${params.field}`,
}

function money({ amount, currency_code }: TermsProblem["params"]): string {
  return `${amount} ${currency_code?.toUpperCase()}`
}

function lower({ lower }: TermsProblem["params"]): string {
  return `tiers.steps.${lower}`
}

/** One sentence that names the field and says what is wrong with it. */
export function termsProblemMessage(problem: TermsProblem): string {
  return `${problem.path} ${MESSAGES[problem.code](problem)}.`
}
