import type { Refusal } from "../../refusal/reasons"
import type { CouponFacts } from "../facts"
import { isKnown } from "../is-known"
import { condition, type Rule } from "../rule"

/** This person has to have a use left; who nobody knows has to say an e-mail first. */
export const customerLimit: Rule = (coupon, cart) => {
  const limit = coupon.terms.per_customer_limit
  if (limit === null) {
    return null
  }
  const known = isKnown(cart)
  return condition(
    "customer-limit",
    limit,
    known ? coupon.used_by_person : null,
    known ? refusal(limit, coupon) : { code: "email_required", params: {} }
  )
}

function refusal(limit: number, { used_by_person }: CouponFacts): Refusal | null {
  return used_by_person < limit ? null : { code: "customer_limit", params: { limit } }
}
