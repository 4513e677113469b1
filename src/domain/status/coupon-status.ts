export type CouponStatus = "draft" | "not_started" | "active" | "paused" | "expired" | "deleted"

export type Period = { starts_at: Date | null; ends_at: Date | null }

/** When a coupon runs: its own dates, narrowed by those of its campaign. */
export function couponPeriod(coupon: Period & { campaign: Period | null }): Period {
  return {
    starts_at: latest(coupon.starts_at, coupon.campaign?.starts_at ?? null),
    ends_at: earliest(coupon.ends_at, coupon.campaign?.ends_at ?? null),
  }
}

/**
 * The one place where a coupon's status is derived.
 * It runs from its start, inclusive, to its end, exclusive, as native campaigns do.
 */
export function couponStatus(
  coupon: Period & {
    publication: "draft" | "active" | "paused"
    deleted_at: Date | null
    campaign: Period | null
  },
  now: Date
): CouponStatus {
  const { starts_at, ends_at } = couponPeriod(coupon)
  if (coupon.deleted_at) {
    return "deleted"
  }
  if (coupon.publication === "draft") {
    return "draft"
  }
  if (ends_at && ends_at <= now) {
    return "expired"
  }
  if (coupon.publication === "paused") {
    return "paused"
  }
  return starts_at && starts_at > now ? "not_started" : "active"
}

function latest(a: Date | null, b: Date | null): Date | null {
  return a && b ? (a > b ? a : b) : (a ?? b)
}

function earliest(a: Date | null, b: Date | null): Date | null {
  return a && b ? (a < b ? a : b) : (a ?? b)
}
