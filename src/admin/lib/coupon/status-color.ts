import type { CouponStatus } from "../../../domain/status/coupon-status"

/** Colours of the status badge, as the dashboard uses them for promotions. */
export const STATUS_COLOR = {
  draft: "grey",
  not_started: "orange",
  active: "green",
  paused: "orange",
  expired: "red",
  deleted: "grey",
} as const satisfies Record<CouponStatus, string>
