import type { Terms } from "../terms/terms"
import type { CartFacts, FactLine } from "./facts"
import { leftOut } from "./left-out"

/** The lines from which a coupon may take something off. */
export function linesInScope(
  terms: Pick<Terms, "targets">,
  cart: Pick<CartFacts, "lines">
): FactLine[] {
  return cart.lines.filter((line) => leftOut(terms, line) === null)
}
