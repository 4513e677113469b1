import { NAMES_PERSON } from "../../sql/is-of-person"
import { rows, type Sql } from "../../sql/sql"

/** More than these nobody reads; the ones of the highest priority are kept. */
const MAX_OFFERED = 200

export type OfferedTo = {
  /** Empty where nobody is logged in: what is somebody's own is only told to them. */
  customer_ids: string[]
  emails: string[]
  group_ids: string[]
  ignore_plus_tags: boolean
  ignore_dots: boolean
}

/**
 * Coupons that this shopper may be told of: the public ones, and those that name them or one of
 * their groups. Only what runs and is not used up; no discreet ones, none of staff.
 */
export async function findOfferedCoupons(
  sql: Sql,
  { group_ids, ...person }: OfferedTo,
  now: Date
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql,
    `select coupon.id from coupon
     where coupon.id in (
         select id from coupon where is_public and deleted_at is null
         union
         select named.coupon_id from coupon_named_customer named where ${NAMES_PERSON}
         union
         select id from coupon where facets && cast(:group_facets as text[])
       )
       and coupon.deleted_at is null and coupon.publication = 'active' and not coupon.is_discreet
       and not coupon.is_automatic and not coupon.is_staff_only
       and (coupon.starts_at is null or coupon.starts_at <= :now)
       and (coupon.ends_at is null or coupon.ends_at > :now)
       and (coupon.total_limit is null or coupon.used < coupon.total_limit)
     order by coupon.priority desc, coupon.id
     limit ${MAX_OFFERED}`,
    { ...person, group_facets: group_ids.map((id) => `group:${id}`), now }
  )
  return found.map(({ id }) => id)
}
