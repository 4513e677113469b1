import type { CouponSettings } from "../../../../contracts/settings"
import type { CouponFacts } from "../../../../domain/eligibility/facts"
import { hoursState } from "../../../../domain/hours/hours-state"
import { couponPeriod, couponStatus } from "../../../../domain/status/coupon-status"
import type { Terms } from "../../../../domain/terms/terms"
import { IS_NAMED_BY_EMAIL } from "../../sql/is-named-by-email"
import { budgetStates } from "../../sql/budget-states"
import { refusedProducts } from "../../sql/refused-products"
import { rows, type Sql } from "../../sql/sql"
import { budgetStatesOf, type CountedBudget } from "./budget-state"

/** Who asks, in every form in which a coupon may know them. */
export type PersonFacts = {
  /** Keyed hashes under which uses are counted. */
  keys: string[]
  /** Normalised addresses. */
  emails: string[]
  /** Only of an account: guests have customer ids too, a new one each time. */
  account_id: string | null
}

type Row = Omit<
  CouponFacts,
  "terms" | "status" | "hours_state" | "budgets" | "orders_placed" | "closed_channel_ids"
> & {
  terms: Terms
  budgets: CountedBudget[]
  publication: "draft" | "active" | "paused"
  deleted_at: Date | null
  campaign_id: string | null
  campaign_starts_at: Date | null
  campaign_ends_at: Date | null
}

const STATEMENT = `
  select coupon.id, coupon.code, coupon.name, coupon.is_automatic, terms.terms, coupon.terms_version,
         coupon.publication, coupon.deleted_at, coupon.starts_at, coupon.ends_at, coupon.time_zone,
         coupon.hours, ${budgetStates("cast(:keys as text[])")} as budgets,
         campaign.id as campaign_id,
         campaign.starts_at as campaign_starts_at, campaign.ends_at as campaign_ends_at,
         coupon.priority, coupon.is_discreet, coupon.is_staff_only, coupon.total_limit, coupon.used,
         coalesce((
           select max(use.used) from coupon_person_use use
           where use.coupon_id = coupon.id and use.person_key = any(cast(:keys as text[]))
             and use.deleted_at is null
         ), 0) as used_by_person,
         exists (
           select 1 from coupon_named_customer named
           where named.coupon_id = coupon.id and named.deleted_at is null
             and (named.customer_id = :account_id or ${IS_NAMED_BY_EMAIL})
         ) as is_named,
         ${refusedProducts("cast(:product_ids as text[])")} as refused_product_ids
  from coupon
  join coupon_terms terms on terms.id = coupon.terms_id
  left join promotion on promotion.id = coupon.promotion_id
  left join promotion_campaign campaign
    on campaign.id = promotion.campaign_id and campaign.deleted_at is null
  where coupon.id = any(cast(:ids as text[]))`

/** What is known of these coupons and of this person with them, fresh from the database; order as asked. */
export async function loadCouponFacts(
  sql: Sql,
  input: {
    coupon_ids: string[]
    /** Those on the cart. */
    product_ids: string[]
    person: PersonFacts
    orders_placed: number | null
    settings: CouponSettings
    now: Date
  }
): Promise<CouponFacts[]> {
  const found = await rows<Row>(sql, STATEMENT, {
    ids: input.coupon_ids,
    product_ids: input.product_ids,
    ...input.person,
    ...input.settings.email,
    now: input.now,
  })
  const byId = new Map(found.map((row) => [row.id, row]))
  return input.coupon_ids
    .map((id) => byId.get(id))
    .filter((row) => row !== undefined)
    .map((row) => toFacts(row, input))
}

function toFacts(
  row: Row,
  input: { orders_placed: number | null; settings: CouponSettings; now: Date }
): CouponFacts {
  const {
    publication,
    deleted_at,
    campaign_id,
    campaign_starts_at: starts_at,
    campaign_ends_at: ends_at,
    ...facts
  } = row
  const campaign = campaign_id ? { starts_at, ends_at } : null
  const dates = {
    publication,
    deleted_at,
    campaign,
    starts_at: facts.starts_at,
    ends_at: facts.ends_at,
  }
  return {
    ...facts,
    ...couponPeriod(dates),
    time_zone: facts.time_zone ?? input.settings.new_coupons.time_zone,
    hours_state: hoursState(facts.hours, facts.time_zone ?? "UTC", input.now),
    budgets: budgetStatesOf(facts.budgets, facts.time_zone, input.now),
    status: couponStatus(dates, input.now),
    orders_placed: input.orders_placed,
    closed_channel_ids: input.settings.closed_sales_channel_ids,
  }
}
