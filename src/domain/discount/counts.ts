import type { CouponFacts } from "../eligibility/facts"
import type { MeetingRules } from "./meeting-rules"

/** Whether a coupon counts for how many an order and an item take. */
export function counts(
  { is_automatic }: Pick<CouponFacts, "is_automatic">,
  { count_automatic }: Pick<MeetingRules, "count_automatic">
): boolean {
  return count_automatic || !is_automatic
}
