/** How coupons meet on one cart, as the store decided. */
export type MeetingRules = {
  /** Null: as many as entered. */
  max_coupons_per_order: number | null
  /** Null: as many as find something left of it. */
  max_coupons_per_item: 1 | null
  application_order: "entered" | "priority" | "best"
}
