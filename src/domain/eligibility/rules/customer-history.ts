import type { Refusal } from "../../refusal/reasons"
import { condition, type Rule } from "../rule"

/** New: no order so far. Existing: at least one. Guests are known by their e-mail. */
export const customerHistory: Rule = (coupon) => {
  const { history } = coupon.terms.audience
  return history === "any"
    ? null
    : condition(
        "customer-history",
        history,
        coupon.orders_placed,
        refusal(history, coupon.orders_placed)
      )
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
