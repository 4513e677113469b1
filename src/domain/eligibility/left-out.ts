import type { Terms } from "../terms/terms"
import { holdsForItem } from "./attribute-rule"
import type { CouponFacts, FactLine } from "./facts"

/** What decides which lines are a coupon's. */
export type Scoped = Pick<CouponFacts, "id"> & { terms: Pick<Terms, "targets" | "voucher"> }

/**
 * Why a coupon leaves a line alone: it is a gift card, its product takes no discounts, a voucher put it
 * in, the coupon is a voucher and did not, it is none of the chosen items, or one that the coupon is not
 * for.
 */
export type LeftOut =
  "gift_card" | "not_discountable" | "of_voucher" | "not_of_voucher" | "not_chosen" | "excluded"

/** Null for a line that the coupon may take something off. */
export function leftOut({ id, terms }: Scoped, line: FactLine): LeftOut | null {
  if (line.is_gift_card) {
    return "gift_card"
  }
  if (!line.is_discountable) {
    return "not_discountable"
  }
  if ((line.voucher_of ?? null) !== (terms.voucher ? id : null)) {
    return line.voucher_of ? "of_voucher" : "not_of_voucher"
  }
  const failing = terms.targets.filter((rule) => !holdsForItem(rule, line.attributes))
  if (!failing.length) {
    return null
  }
  return failing.every(({ operator }) => operator === "ne") ? "excluded" : "not_chosen"
}
