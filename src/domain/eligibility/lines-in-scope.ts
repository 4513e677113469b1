import type { CartFacts, FactLine } from "./facts"
import { leftOut, type Scoped } from "./left-out"

/** The lines from which a coupon may take something off. */
export function linesInScope(coupon: Scoped, cart: Pick<CartFacts, "lines">): FactLine[] {
  return cart.lines.filter((line) => leftOut(coupon, line) === null)
}
