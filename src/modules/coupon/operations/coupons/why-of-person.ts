import type { AdminCouponOfCustomer } from "../../../../contracts/admin-responses"
import { NAMES_PERSON, USED_BY_PERSON } from "../../sql/is-of-person"
import { rows, type Sql } from "../../sql/sql"
import type { PersonWithGroups } from "../facts/find-person"
import type { CouponRow } from "./coupon-row"

type Row = Omit<AdminCouponOfCustomer, "groups"> & { coupon_id: string }

/** Why each of these coupons is one of somebody's, by the coupons' ids. */
export async function whyOfPerson(
  sql: Sql,
  coupons: CouponRow[],
  { groups, ...person }: PersonWithGroups
): Promise<Map<string, AdminCouponOfCustomer>> {
  const found = await rows<Row>(
    sql,
    `select coupon_id,
       exists (
         select 1 from coupon_named_customer named
         where named.coupon_id = asked.coupon_id and ${NAMES_PERSON}
       ) as is_named,
       exists (
         select 1 from coupon_ledger_entry reserved
         where reserved.coupon_id = asked.coupon_id and ${USED_BY_PERSON}
       ) as has_used
     from unnest(cast(:coupon_ids as text[])) asked (coupon_id)`,
    { ...person, coupon_ids: coupons.map(({ id }) => id) }
  )
  const termsOf = new Map(coupons.map(({ id, terms }) => [id, terms]))
  return new Map(
    found.map(({ coupon_id, ...why }) => {
      const ids = termsOf.get(coupon_id)?.audience.group_ids ?? []
      return [coupon_id, { ...why, groups: groups.filter(({ id }) => ids.includes(id)) }]
    })
  )
}
