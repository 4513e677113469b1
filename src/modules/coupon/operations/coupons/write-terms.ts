import { generateEntityId } from "@medusajs/framework/utils"
import type { Terms } from "../../../../domain/terms/terms"
import type { Sql } from "../../sql/sql"

/** Appends a version of a coupon's terms; the coupon's row has to be locked, or not there yet. */
export async function appendTerms(
  sql: Sql,
  input: { coupon_id: string; version: number; terms: Terms }
): Promise<string> {
  const id = generateEntityId(undefined, "cpterms")
  await sql.raw(
    `insert into coupon_terms (id, coupon_id, version, terms)
     values (:id, :coupon_id, :version, cast(:terms as jsonb))`,
    { ...input, id, terms: JSON.stringify(input.terms) }
  )
  return id
}

/**
 * Appends the version after a coupon's current one, and gives what the coupon's row has to say of
 * it. Nobody holds the old terms: completions under way refuse and refresh.
 */
export async function appendNextTerms(
  sql: Sql,
  coupon: { id: string; terms_version: number },
  terms: Terms
): Promise<{ terms_id: string; terms_version: number }> {
  const version = coupon.terms_version + 1
  const terms_id = await appendTerms(sql, { coupon_id: coupon.id, version, terms })
  return { terms_id, terms_version: version }
}
