import type { AdminCoupon } from "../../../contracts/admin-responses"

export type NextStep = {
  key:
    | "draft"
    | "starts"
    | "ends"
    | "open_end"
    | "opens"
    | "closes"
    | "used_up"
    | "budget_resets"
    | "budget_spent"
    | "paused"
    | "paused_ends"
    | "expired"
    | "expired_paused"
    | "deleted"
  at: string | null
}

/** What happens to the coupon next by itself, and when. */
export function nextStep(
  coupon: Pick<
    AdminCoupon,
    | "status"
    | "publication"
    | "period"
    | "deleted_at"
    | "remaining"
    | "budget_states"
    | "hours_state"
  >
): NextStep {
  const { status, deleted_at, remaining, budget_states, hours_state } = coupon
  const { starts_at, ends_at } = coupon.period
  switch (status) {
    case "draft":
      return { key: "draft", at: null }
    case "not_started":
      return { key: "starts", at: starts_at }
    case "paused":
      return { key: ends_at ? "paused_ends" : "paused", at: ends_at }
    case "expired":
      return { key: coupon.publication === "paused" ? "expired_paused" : "expired", at: ends_at }
    case "deleted":
      return { key: "deleted", at: deleted_at }
    case "active": {
      if (remaining !== null && remaining <= 0) {
        return { key: "used_up", at: null }
      }
      const spent = budget_states.find(({ left }) => left === "0")
      if (spent) {
        const { resets_at: at } = spent
        return { key: at ? "budget_resets" : "budget_spent", at }
      }
      if (hours_state?.changes_at && !(ends_at && ends_at <= hours_state.changes_at)) {
        return { key: hours_state.is_open ? "closes" : "opens", at: hours_state.changes_at }
      }
      return { key: ends_at ? "ends" : "open_end", at: ends_at }
    }
  }
}
