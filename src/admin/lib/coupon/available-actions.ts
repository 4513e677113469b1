import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { CouponStatus } from "../../../domain/status/coupon-status"

/** Those that ask something first, as they do of many coupons at once. */
export const ASKING_ACTIONS = ["set_end", "tags"] as const

export type AskingAction = (typeof ASKING_ACTIONS)[number]
export type CouponAction =
  | AskingAction
  | "edit"
  | "end"
  | "publish"
  | "pause"
  | "resume"
  | "test"
  | "duplicate"
  | "delete"
  | "restore"

const EDITED = ["edit", ...ASKING_ACTIONS] as const
const ALWAYS = ["test", "duplicate", "delete"] as const

const ACTIONS: Record<CouponStatus, readonly CouponAction[]> = {
  draft: [...EDITED, "publish", ...ALWAYS],
  not_started: [...EDITED, "pause", ...ALWAYS],
  active: [...EDITED, "pause", "end", ...ALWAYS],
  paused: [...EDITED, "resume", "end", ...ALWAYS],
  expired: [...EDITED, ...ALWAYS],
  deleted: ["restore", "duplicate"],
}

type Coupon = Pick<AdminCoupon, "status" | "publication">

/** What staff can do with a coupon in this state, in the order of a menu. */
export function availableActions({ status, publication }: Coupon): readonly CouponAction[] {
  return status === "expired" && publication === "paused"
    ? [...EDITED, "resume", ...ALWAYS]
    : ACTIONS[status]
}
