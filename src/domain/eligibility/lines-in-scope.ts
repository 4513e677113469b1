import type { Terms } from "../terms/terms"
import { holdsForItem } from "./attribute-rule"
import type { CartFacts, FactLine } from "./facts"

/** The lines from which a coupon may take something off. */
export function linesInScope(
  terms: Pick<Terms, "targets">,
  cart: Pick<CartFacts, "lines">
): FactLine[] {
  return cart.lines.filter(
    (line) =>
      line.is_discountable && terms.targets.every((rule) => holdsForItem(rule, line.attributes))
  )
}
