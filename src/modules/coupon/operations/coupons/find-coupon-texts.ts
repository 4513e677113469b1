import type { Translations } from "../../../../domain/texts/texts-in"
import { rows, type Sql } from "../../sql/sql"

export type CouponTexts = { name: string; description: string | null; translations: Translations }

/** What shoppers read of these coupons. */
export async function findCouponTexts(sql: Sql, ids: string[]): Promise<Map<string, CouponTexts>> {
  const found = await rows<CouponTexts & { id: string }>(
    sql,
    `select id, name, description, translations from coupon where id = any(cast(:ids as text[]))`,
    { ids }
  )
  return new Map(found.map(({ id, ...texts }) => [id, texts]))
}
