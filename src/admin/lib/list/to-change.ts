import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { BulkChange } from "../api/bulk"
import { ownTimeZone } from "../time/time-zones"
import { instantToWallTime, wallTimeToInstant, type WallTime } from "../time/wall-time"
import type { BulkAction } from "./bulk-actions"

/** What is asked beside the action itself; the end is read in the reader's zone. */
export type BulkValues = {
  ends_at: WallTime | null
  /** That it is meant when there is no end. */
  no_end: boolean
  tags: string[]
  tag_action: "add_tags" | "remove_tags"
}

export const NOTHING_ASKED: BulkValues = {
  ends_at: null,
  no_end: false,
  tags: [],
  tag_action: "add_tags",
}

/** One coupon's end as it is, in the reader's zone. */
export function asItIs({ ends_at }: Pick<AdminCoupon, "ends_at">): BulkValues {
  return {
    ...NOTHING_ASKED,
    ends_at: ends_at && instantToWallTime(ends_at, ownTimeZone()),
    no_end: ends_at === null,
  }
}

/** Body of `POST /admin/coupons/bulk`, as far as it is not the ids. */
export function toChange(
  action: BulkAction,
  { ends_at, no_end, tags, tag_action }: BulkValues
): BulkChange {
  if (action === "set_end") {
    const end = no_end ? null : ends_at && wallTimeToInstant(ends_at, ownTimeZone()).toISOString()
    return { action, ends_at: end }
  }
  return action === "tags" ? { action: tag_action, tags } : { action }
}

/** What has to be corrected first. */
export function bulkProblem(
  action: BulkAction,
  { ends_at, no_end, tags }: BulkValues,
  now: Date
): "end_required" | "invalid_date" | "tags_required" | null {
  if (action === "set_end" && !no_end) {
    const isPast = ends_at && wallTimeToInstant(ends_at, ownTimeZone()) <= now
    return ends_at ? (isPast ? "invalid_date" : null) : "end_required"
  }
  return action === "tags" && !tags.length ? "tags_required" : null
}
