import type { ClassLimits } from "../terms/companions"

/** How coupons meet on one cart, as the store decided. */
export type MeetingRules = {
  /** Null: as many as entered. */
  max_coupons_per_order: number | null
  max_coupons_per_class: ClassLimits
  /** Null: as many as find something left of it. */
  max_coupons_per_item: 1 | null
  /** Whether automatic coupons count for the three above; else they neither need room nor take any. */
  count_automatic: boolean
  /** Whether a percentage is of the price, or of what earlier discounts left of it; never more than that. */
  percentage_of: "initial" | "remaining"
  application_order: "entered" | "priority" | "best"
}
