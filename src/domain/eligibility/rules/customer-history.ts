import type { Refusal } from "../../refusal/reasons"
import type { CouponFacts } from "../facts"
import { condition, type Rule } from "../rule"

/** New: no order so far. Existing: at least one. Guests are known by their e-mail. */
export const customerHistory: Rule = (coupon) => {
  const { history } = coupon.terms.audience
  if (history === "any") {
    return null
  }
  const orders = history === "new" ? withOrderUnderWay(coupon) : coupon.orders_placed
  return condition("customer-history", history, orders, refusal(history, orders))
}

/** Whose use of this very coupon is taken is placing an order with it, or has. */
function withOrderUnderWay({ orders_placed, used_by_person }: CouponFacts): number | null {
  return orders_placed === null ? null : Math.max(orders_placed, used_by_person)
}

function refusal(history: "new" | "existing", orders: number | null): Refusal | null {
  if (orders === null) {
    return { code: "email_required", params: {} }
  }
  if (history === "new") {
    return orders === 0 ? null : { code: "new_customers", params: {} }
  }
  return orders > 0 ? null : { code: "existing_customers", params: {} }
}
