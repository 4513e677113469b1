import type { FactLine } from "../eligibility/facts"
import { scaled } from "./discountable-line"
import type { Money } from "./money"

/** Whether amounts have the tax in them. */
export type Base = { with_tax: boolean }

/** An amount of a line, given in one base, in another: with tax or without. */
export function inBase(base: Base, amount: Money, line: FactLine, given: Base): Money {
  if (base.with_tax === given.with_tax) {
    return amount
  }
  return base.with_tax
    ? scaled(amount, line.original_total, line.subtotal)
    : scaled(amount, line.subtotal, line.original_total)
}
