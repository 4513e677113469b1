import type { AdminCouponTag } from "../../../../contracts/tags"
import { rows, type Sql } from "../../sql/sql"

const MAX_LISTED = 1000

/** The tags in use outside of the bin, the most used first, each in its most frequent spelling. */
export function listTags(sql: Sql): Promise<AdminCouponTag[]> {
  return rows<AdminCouponTag>(
    sql,
    `select mode() within group (order by tag) as tag, cast(count(*) as integer) as count
     from coupon cross join unnest(coupon.tags) tag
     where coupon.tags <> '{}' and coupon.deleted_at is null
     group by lower(tag) order by count desc, lower(tag) limit ${MAX_LISTED}`
  )
}
