import type { CouponFacts } from "../eligibility/facts"

/** How coupons meet on one cart, as the store decided. */
export type MeetingRules = {
  /** Null: as many as entered. */
  max_coupons_per_order: number | null
  /** Null: as many as find something left of it. */
  max_coupons_per_item: 1 | null
  application_order: "entered" | "priority"
}

/** The highest priority first, and what was entered first among equals. */
export function inOrder(
  coupons: CouponFacts[],
  { application_order }: MeetingRules
): CouponFacts[] {
  return application_order === "priority"
    ? [...coupons].sort((a, b) => b.priority - a.priority)
    : coupons
}
