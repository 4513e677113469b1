import type { Translations } from "../../../../domain/texts/texts-in"
import type { ShownVoucher } from "../../../../domain/voucher/voucher"
import { SHOWN_VOUCHER } from "../../sql/shown-voucher"
import { rows, type Sql } from "../../sql/sql"

export type CouponTexts = {
  name: string
  description: string | null
  translations: Translations
  voucher: ShownVoucher | null
}

/** What shoppers read of these coupons. */
export async function findCouponTexts(sql: Sql, ids: string[]): Promise<Map<string, CouponTexts>> {
  const found = await rows<CouponTexts & { id: string }>(
    sql,
    `select coupon.id, name, description, translations, ${SHOWN_VOUCHER} as voucher
     from coupon join coupon_terms terms on terms.id = coupon.terms_id
     where coupon.id = any(cast(:ids as text[]))`,
    { ids }
  )
  return new Map(found.map(({ id, ...texts }) => [id, texts]))
}
