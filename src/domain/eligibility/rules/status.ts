import type { Refusal } from "../../refusal/reasons"
import type { CouponFacts } from "../facts"
import { condition, type Rule } from "../rule"

/** The coupon has to be running. */
export const status: Rule = (coupon) =>
  condition("status", "active", coupon.status, refusal(coupon))

function refusal({ status, starts_at, ends_at, time_zone }: CouponFacts): Refusal | null {
  switch (status) {
    case "active":
      return null
    case "not_started":
      return {
        code: "not_started",
        params: { starts_at: starts_at?.toISOString() ?? null, time_zone },
      }
    case "expired":
      return { code: "expired", params: { ends_at: ends_at?.toISOString() ?? null, time_zone } }
    case "deleted":
      return { code: "void", params: {} }
    case "draft":
    case "paused":
      return { code: status, params: {} }
  }
}
