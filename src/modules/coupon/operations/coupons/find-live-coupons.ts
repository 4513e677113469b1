import { rows, type Sql } from "../../sql/sql"

/** With more than these nothing is compared; the newest are kept. */
const MAX_LIVE = 200

/** Coupons that run or are going to, and are not used up, by id. */
export async function findLiveCoupons(sql: Sql, now: Date): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql,
    `select id from coupon
     where deleted_at is null and publication = 'active'
       and (ends_at is null or ends_at > :now)
       and (total_limit is null or used < total_limit)
     order by created_at desc, id
     limit ${MAX_LIVE}`,
    { now }
  )
  return found.map(({ id }) => id)
}
