import type { AdminCoupon } from "../../../contracts/admin-responses"

export type NextStep = {
  key:
    | "draft"
    | "starts"
    | "starts_campaign"
    | "ends"
    | "open_end"
    | "used_up"
    | "paused"
    | "paused_ends"
    | "expired"
    | "expired_campaign"
    | "deleted"
  at: string | null
}

/**
 * What happens to the coupon next by itself, and when. What its own dates do not account for is
 * its campaign's doing, whose dates it does not know.
 */
export function nextStep(
  coupon: Pick<AdminCoupon, "status" | "starts_at" | "ends_at" | "deleted_at" | "remaining">,
  now: Date
): NextStep {
  const { status, starts_at, ends_at, deleted_at, remaining } = coupon
  switch (status) {
    case "draft":
      return { key: "draft", at: null }
    case "not_started":
      return starts_at && new Date(starts_at) > now
        ? { key: "starts", at: starts_at }
        : { key: "starts_campaign", at: null }
    case "paused":
      return { key: ends_at ? "paused_ends" : "paused", at: ends_at }
    case "expired":
      return ends_at && new Date(ends_at) <= now
        ? { key: "expired", at: ends_at }
        : { key: "expired_campaign", at: null }
    case "deleted":
      return { key: "deleted", at: deleted_at }
    case "active":
      return remaining !== null && remaining <= 0
        ? { key: "used_up", at: null }
        : { key: ends_at ? "ends" : "open_end", at: ends_at }
  }
}
