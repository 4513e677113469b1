import type { TraceCondition } from "../../../domain/explain/trace"

const OF_COUPON: TraceCondition["rule"][] = ["status", "hours", "total-limit", "budget"]
const OF_CUSTOMER: TraceCondition["rule"][] = [
  "named-customers",
  "customer-groups",
  "customer-limit",
  "customer-history",
]

/** Of whom or what a condition asks something; of the cart or the order where of nobody else. */
export function askedOf<Subject extends string>(rule: TraceCondition["rule"], subject: Subject) {
  if (OF_COUPON.includes(rule)) {
    return "coupon"
  }
  return OF_CUSTOMER.includes(rule) ? "customer" : subject
}
