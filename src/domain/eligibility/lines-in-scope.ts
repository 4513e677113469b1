import { linesAimedAt } from "./aim"
import type { CartFacts, FactLine } from "./facts"
import { leftOut, type Scoped } from "./left-out"

/** The lines from which a coupon may take something off. */
export function linesInScope(
  coupon: Scoped,
  cart: Pick<CartFacts, "lines" | "shipping_methods">
): FactLine[] {
  return linesAimedAt(coupon.terms, cart).filter((line) => leftOut(coupon, line) === null)
}
