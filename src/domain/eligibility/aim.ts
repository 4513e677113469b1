import type { Terms } from "../terms/terms"
import type { CartFacts, FactLine } from "./facts"

type Lines = Pick<CartFacts, "lines" | "shipping_methods">
type Aim = { discount: Pick<Terms["discount"], "target"> }

/** Whether a coupon takes something off the shipping, and nothing off the items. */
export function isOnShipping({ discount }: Aim): boolean {
  return discount.target === "shipping_methods"
}

/** Of items and shipping methods those that a coupon is about, never both. */
export function linesAimedAt(aim: Aim, { lines, shipping_methods }: Lines): FactLine[] {
  return isOnShipping(aim) ? shipping_methods : lines
}

/** Everything on a cart that something can be taken off. */
export function allLines({ lines, shipping_methods }: Lines): FactLine[] {
  return [...lines, ...shipping_methods]
}
