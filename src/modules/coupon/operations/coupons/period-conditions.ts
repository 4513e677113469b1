import type { CouponStatus } from "../../../../domain/status/coupon-status"
import type { DatedCampaign } from "../../sql/campaign-of-coupon"
import { STATUS_SQL } from "../../sql/coupon-status"
import type { Condition } from "./coupon-conditions"

/** When it is, and the campaigns whose dates count for their coupons as well. */
export type Period = { now: Date; campaigns: DatedCampaign[] }

const ENDS = `least(coupon.ends_at, campaign.ends_at)`

/**
 * Each first asks what is indexed, so that few are found among many: the coupon's own date, and
 * the campaigns whose date fits. Then it asks exactly.
 */
export function hasStatus(statuses: CouponStatus[], period: Period): Condition {
  const { now } = period
  const over = ofCampaigns("over", period, ({ ends_at }) => ends_at !== null && ends_at <= now)
  const ahead = ofCampaigns(
    "ahead",
    period,
    ({ starts_at }) => starts_at !== null && starts_at > now
  )
  const candidates: Record<CouponStatus, string> = {
    deleted: `coupon.deleted_at is not null`,
    draft: `coupon.publication = 'draft'`,
    paused: `coupon.publication = 'paused'`,
    active: `coupon.publication = 'active'`,
    expired: `coupon.ends_at <= cast(:now as timestamptz) ${over.or}`,
    not_started: `coupon.starts_at > cast(:now as timestamptz) ${ahead.or}`,
  }
  return {
    // The statuses themselves are no bindings: the list asks for one after the other in one statement.
    sql: `(${statuses.map((status) => candidates[status]).join(" or ")})
      and ${STATUS_SQL} in (${statuses.map((status) => `'${status}'`).join(", ")})`,
    bindings: { ...over.bindings, ...ahead.bindings, now },
    needs_campaign: true,
  }
}

export function endsBefore(ends_before: Date, period: Period): Condition {
  const early = ofCampaigns(
    "early",
    period,
    ({ ends_at }) => ends_at !== null && ends_at < ends_before
  )
  return {
    sql: `(coupon.ends_at < cast(:ends_before as timestamptz) ${early.or})
      and ${ENDS} < cast(:ends_before as timestamptz)`,
    bindings: { ...early.bindings, ends_before },
    needs_campaign: true,
  }
}

export function endsAfter(ends_after: Date, period: Period): Condition {
  const late = ofCampaigns(
    "late",
    period,
    ({ ends_at }) => ends_at !== null && ends_at > ends_after
  )
  return {
    sql: `(coupon.ends_at > cast(:ends_after as timestamptz) ${late.or})
      and ${ENDS} > cast(:ends_after as timestamptz)`,
    bindings: { ...late.bindings, ends_after },
    needs_campaign: true,
  }
}

function ofCampaigns(name: string, { campaigns }: Period, fits: (one: DatedCampaign) => boolean) {
  const ids = campaigns.filter(fits).map(({ id }) => id)
  return {
    bindings: { [name]: ids },
    or: ids.length
      ? `or coupon.promotion_id in (
           select id from promotion where campaign_id = any(cast(:${name} as text[])))`
      : "",
  }
}
