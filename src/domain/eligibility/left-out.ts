import type { Terms } from "../terms/terms"
import { holdsForItem } from "./attribute-rule"
import type { FactLine } from "./facts"

/**
 * Why a coupon leaves a line alone: it is a gift card, its product takes no discounts, it is none of
 * the chosen items, or one that the coupon is not for.
 */
export type LeftOut = "gift_card" | "not_discountable" | "not_chosen" | "excluded"

/** Null for a line that the coupon may take something off. */
export function leftOut({ targets }: Pick<Terms, "targets">, line: FactLine): LeftOut | null {
  if (line.is_gift_card) {
    return "gift_card"
  }
  if (!line.is_discountable) {
    return "not_discountable"
  }
  const failing = targets.filter((rule) => !holdsForItem(rule, line.attributes))
  if (!failing.length) {
    return null
  }
  return failing.every(({ operator }) => operator === "ne") ? "excluded" : "not_chosen"
}
