import type { AdminCoupon, AdminPeriod } from "../../../../contracts/admin-responses"
import { leftOf } from "../../../../domain/budget/spent-budget"
import { hoursState } from "../../../../domain/hours/hours-state"
import { couponPeriod, type Period } from "../../../../domain/status/coupon-status"
import { budgetStatesOf } from "../facts/budget-state"
import type { CouponRow } from "./coupon-row"

/** What a used coupon keeps as it is, by the names of its fields in the API. */
const LOCKED_AFTER_USE = [
  "code",
  "discount",
  "targets",
  "voucher",
  "audience",
  "region_ids",
  "sales_channel_ids",
  "minimum_spend",
  "tiers",
  "maximum_discount",
  "minimum_total",
  "combines_with",
  "per_customer_limit",
  "conditions",
  "returns_use_on_cancel",
]

function presentPeriod({ starts_at, ends_at }: Period): AdminPeriod {
  return {
    starts_at: starts_at?.toISOString() ?? null,
    ends_at: ends_at?.toISOString() ?? null,
  }
}

function presentCampaign(row: CouponRow): Pick<AdminCoupon, "campaign" | "period"> {
  const dates = { starts_at: row.campaign_starts_at, ends_at: row.campaign_ends_at }
  return {
    campaign: row.campaign_id
      ? { id: row.campaign_id, name: row.campaign_name ?? "", ...presentPeriod(dates) }
      : null,
    period: presentPeriod(couponPeriod({ ...row, campaign: dates })),
  }
}

function presentHoursState({ hours, time_zone }: CouponRow, now: Date): AdminCoupon["hours_state"] {
  const state = hoursState(hours, time_zone ?? "UTC", now)
  return state && { ...state, changes_at: state.changes_at?.toISOString() ?? null }
}

function presentBudgets({ counted_budgets, time_zone }: CouponRow, now: Date) {
  return budgetStatesOf(counted_budgets, time_zone, now).map((budget) => {
    const isShared = budget.per === "coupon"
    return {
      used: isShared ? budget.used : null,
      left: isShared ? leftOf(budget) : null,
      resets_at: budget.resets_at?.toISOString() ?? null,
    }
  })
}

/** A coupon's row as the admin API shows it. */
export function presentCoupon(row: CouponRow, now: Date): AdminCoupon {
  return {
    id: row.id,
    promotion_id: row.promotion_id,
    code: row.code,
    name: row.name,
    description: row.description,
    comment: row.comment,
    publication: row.publication,
    status: row.status,
    ...presentPeriod(row),
    ...presentCampaign(row),
    time_zone: row.time_zone,
    hours: row.hours,
    hours_state: presentHoursState(row, now),
    budgets: row.budgets,
    budget_states: presentBudgets(row, now),
    total_limit: row.total_limit,
    used: row.used,
    remaining: row.total_limit === null ? null : Math.max(0, row.total_limit - row.used),
    is_automatic: row.is_automatic,
    is_discreet: row.is_discreet,
    is_public: row.is_public,
    is_staff_only: row.is_staff_only,
    priority: row.priority,
    translations: row.translations,
    tags: row.tags,
    terms: {
      ...row.terms,
      voucher: row.terms.voucher ?? null,
      tiers: row.terms.tiers ?? null,
      maximum_discount: row.terms.maximum_discount ?? null,
      minimum_total: row.terms.minimum_total ?? null,
      combines_with: row.terms.combines_with ?? null,
    },
    scope: row.terms.discount.target,
    terms_version: row.terms_version,
    locked_fields: row.was_used ? LOCKED_AFTER_USE : [],
    named_customers_count: row.named_customers_count,
    contact: row.terms.audience.customers === "named" ? row.contact : null,
    created_by: row.created_by
      ? { id: row.created_by, name: row.creator_name ?? row.created_by }
      : null,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    deleted_at: row.deleted_at?.toISOString() ?? null,
  }
}
