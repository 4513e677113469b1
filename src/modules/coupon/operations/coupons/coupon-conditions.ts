import { IS_OF_PERSON } from "../../sql/is-of-person"
import { matchesSearch } from "../../sql/matches-search"
import { TOUCHES_PRODUCT } from "../../sql/touches-product"
import type { CouponFilters } from "./coupon-filters"
import { endsAfter, endsBefore, hasStatus, type Period } from "./period-conditions"

/** A part of a `where`; `coupon` is in scope, and `campaign` where it says so. */
export type Condition = {
  sql: string
  bindings?: Record<string, unknown>
  needs_campaign?: boolean
}

type Maker<Value> = (value: Value, period: Period) => Condition

const CONDITIONS: {
  [Name in keyof CouponFilters]-?: Maker<NonNullable<CouponFilters[Name]>>
} = {
  ids: (ids) => ({ sql: `coupon.id = any(cast(:ids as text[]))`, bindings: { ids } }),
  promotion_ids: (promotion_ids) => ({
    sql: `coupon.promotion_id = any(cast(:promotion_ids as text[]))`,
    bindings: { promotion_ids },
  }),
  search: (search) => ({ sql: matchesSearch(search), bindings: search }),
  statuses: hasStatus,
  with_deleted: (isIncluded) => ({ sql: isIncluded ? `true` : `coupon.deleted_at is null` }),
  tags: (tags) => ({
    sql: `coupon.facets && array[${tags.map((_, at) => `'tag:' || lower(cast(:tag_${at} as text))`).join(", ")}]`,
    bindings: Object.fromEntries(tags.map((tag, at) => [`tag_${at}`, tag])),
  }),
  created_by: facet("by"),
  discount_types: facet("discount"),
  audiences: facet("audience"),
  group_ids: facet("group"),
  campaign_ids: (campaign_ids) => ({
    sql: `coupon.promotion_id in (
      select id from promotion where campaign_id = any(cast(:campaign_ids as text[])))`,
    bindings: { campaign_ids },
  }),
  product: (product) => ({
    sql: TOUCHES_PRODUCT,
    bindings: {
      product: JSON.stringify(product),
      product_facets: Object.entries(product).flatMap(([attribute, ids]) =>
        ids.map((id) => `${attribute}=${id}`)
      ),
    },
  }),
  person: (person) => ({
    sql: IS_OF_PERSON,
    bindings: { ...person, group_facets: person.groups.map(({ id }) => `group:${id}`) },
  }),
  ways: (ways) => ({
    sql: `case when coupon.is_automatic then 'automatic' when coupon.is_staff_only then 'staff' else 'code' end
      = any(cast(:ways as text[]))`,
    bindings: { ways },
  }),
  ends_before: endsBefore,
  ends_after: endsAfter,
}

/** What a coupon's terms say stands as facets in one indexed column of its row. */
function facet(kind: string): Maker<string[]> {
  return (values) => ({
    sql: `coupon.facets && cast(:${kind} as text[])`,
    bindings: { [kind]: values.map((value) => `${kind}:${value}`) },
  })
}

export type Conditions = {
  where: string
  bindings: Record<string, unknown>
  needs_campaign: boolean
}

/** The filters as SQL: only those that are given, so that each can use its index. */
export function couponConditions(
  { with_deleted, ...filters }: CouponFilters,
  period: Period
): Conditions {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined)
  const asked = given.map(([name, value]) =>
    (CONDITIONS[name as keyof CouponFilters] as Maker<typeof value>)(value, period)
  )
  const isBinIncluded = with_deleted ?? filters.statuses?.includes("deleted") ?? false
  const all = [...asked, CONDITIONS.with_deleted(isBinIncluded, period)]
  return {
    where: `where ${all.map(({ sql }) => `(${sql})`).join(" and ")}`,
    bindings: Object.assign({}, ...all.map(({ bindings }) => bindings)),
    needs_campaign: all.some(({ needs_campaign }) => needs_campaign),
  }
}
