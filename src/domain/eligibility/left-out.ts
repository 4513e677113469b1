import type { Terms } from "../terms/terms"
import { isOnShipping } from "./aim"
import { holdsForLine } from "./attribute-rule"
import type { CouponFacts, FactLine } from "./facts"

/** What decides which lines are a coupon's. */
export type Scoped = Pick<CouponFacts, "id" | "refused_product_ids"> & {
  terms: Pick<Terms, "targets" | "voucher"> & { discount: Pick<Terms["discount"], "target"> }
}

/**
 * Why a coupon leaves a line alone: it is a gift card, its product takes no discounts, a voucher put it
 * in, the coupon is a voucher and did not, it is none of the chosen items, one that the coupon is not
 * for, or its product does not take this coupon.
 */
export type LeftOut =
  | "gift_card"
  | "not_discountable"
  | "of_voucher"
  | "not_of_voucher"
  | "not_chosen"
  | "excluded"
  | "not_allowed"

/** Null for a line, of those that the coupon is about, that it may take something off. */
export function leftOut(
  { id, terms, refused_product_ids }: Scoped,
  line: FactLine
): LeftOut | null {
  if (line.is_gift_card) {
    return "gift_card"
  }
  if (!line.is_discountable) {
    return "not_discountable"
  }
  if ((line.voucher_of ?? null) !== (terms.voucher ? id : null)) {
    return line.voucher_of ? "of_voucher" : "not_of_voucher"
  }
  const list = isOnShipping(terms) ? "shipping_methods" : "items"
  const failing = terms.targets.filter((rule) => !holdsForLine(rule, line.attributes, list))
  if (failing.length) {
    return failing.every(({ operator }) => operator === "ne") ? "excluded" : "not_chosen"
  }
  // A voucher was made for this very product.
  const isRefused = !terms.voucher && refused_product_ids.includes(line.product_id ?? "")
  return isRefused ? "not_allowed" : null
}
