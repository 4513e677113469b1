import type { Terms } from "../../../../domain/terms/terms"
import type { Sql } from "../../sql/sql"
import type { CampaignOfCoupon } from "./campaign-of-coupon"
import { openColumns, type OpenFields } from "./open-fields"
import { appendTerms } from "./write-terms"

const FIRST_VERSION = 1

export type CouponToInsert = OpenFields &
  Partial<CampaignOfCoupon> & {
    id: string
    promotion_id: string
    code: string
    is_automatic: boolean
    used: number
    terms: Terms
    created_by: string | null
  }

/** A coupon's row and the first version of its terms. */
export async function insertCoupon(sql: Sql, { terms, ...coupon }: CouponToInsert): Promise<void> {
  const version = FIRST_VERSION
  const terms_id = await appendTerms(sql, { coupon_id: coupon.id, version, terms })
  await sql("coupon").insert({
    ...openColumns(coupon),
    was_used: coupon.used > 0,
    terms_id,
    terms_version: version,
  })
}
