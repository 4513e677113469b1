import type { CouponStatus } from "../../../domain/status/coupon-status"

export type CouponAction =
  "edit" | "publish" | "pause" | "resume" | "test" | "duplicate" | "delete" | "restore"

const ALWAYS = ["test", "duplicate", "delete"] as const

const ACTIONS: Record<CouponStatus, readonly CouponAction[]> = {
  draft: ["edit", "publish", ...ALWAYS],
  not_started: ["edit", "pause", ...ALWAYS],
  active: ["edit", "pause", ...ALWAYS],
  paused: ["edit", "resume", ...ALWAYS],
  expired: ["edit", ...ALWAYS],
  deleted: ["restore", "duplicate"],
}

/** What staff can do with a coupon in this state, in the order of a menu. */
export function availableActions(status: CouponStatus): readonly CouponAction[] {
  return ACTIONS[status]
}
