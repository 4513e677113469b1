import type { Terms } from "../../../../domain/terms/terms"
import type { Sql } from "../../sql/sql"
import { appendTerms } from "./write-terms"

const FIRST_VERSION = 1

export type CouponToInsert = {
  id: string
  promotion_id: string
  code: string
  name: string
  description: string | null
  comment: string | null
  publication: "draft" | "active" | "paused"
  starts_at: Date | null
  ends_at: Date | null
  time_zone: string | null
  is_discreet: boolean
  total_limit: number | null
  used: number
  terms: Terms
  created_by: string | null
}

/** A coupon's row and the first version of its terms. */
export async function insertCoupon(sql: Sql, coupon: CouponToInsert): Promise<void> {
  const terms_id = await appendTerms(sql, {
    coupon_id: coupon.id,
    version: FIRST_VERSION,
    terms: coupon.terms,
  })
  await sql("coupon").insert({
    id: coupon.id,
    promotion_id: coupon.promotion_id,
    code: coupon.code,
    name: coupon.name,
    description: coupon.description,
    comment: coupon.comment,
    publication: coupon.publication,
    starts_at: coupon.starts_at,
    ends_at: coupon.ends_at,
    time_zone: coupon.time_zone,
    is_discreet: coupon.is_discreet,
    total_limit: coupon.total_limit,
    used: coupon.used,
    was_used: coupon.used > 0,
    terms_id,
    terms_version: FIRST_VERSION,
    created_by: coupon.created_by,
  })
}
