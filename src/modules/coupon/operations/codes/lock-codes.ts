import { normalForm } from "../../../../domain/code/normal-form"
import { rows, type Sql } from "../../sql/sql"

/**
 * Holds codes until the transaction ends, whoever has them, or nobody: always
 * before the first row with such a code is written, and in one order, since core
 * has a unique index on codes of its own and two writers would wait in a circle.
 */
export async function lockCodes(sql: Sql, codes: string[]): Promise<void> {
  const forms = codes.map(normalForm).filter((form) => form !== null)
  if (forms.length) {
    await rows(
      sql,
      `select pg_advisory_xact_lock(hashtextextended('coupon_code ' || form, 0))
       from unnest(cast(:forms as text[])) form`,
      { forms: [...new Set(forms)].sort() }
    )
  }
}

/** Holds the codes that promotions have, binned ones included, and those they are to have. */
export async function lockCodesOfPromotions(
  sql: Sql,
  input: { promotion_ids: string[]; codes: string[] }
): Promise<void> {
  const found = await rows<{ code: string }>(
    sql,
    `select code from promotion where id = any(cast(:promotion_ids as text[]))`,
    { promotion_ids: input.promotion_ids }
  )
  await lockCodes(sql, [...input.codes, ...found.map(({ code }) => code)])
}
