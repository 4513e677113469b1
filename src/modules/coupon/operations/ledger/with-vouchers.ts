import type { Voucher } from "../../../../domain/voucher/voucher"
import { rows, type Sql } from "../../sql/sql"

/** What a use gave where its coupon was a product voucher, by the terms that it was used with. */
type GivenByVoucher = { variant_id: string | null; grant: Voucher["grant"] }

export async function withVouchers<Use extends { redemption_id: string }>(
  sql: Sql,
  uses: Use[]
): Promise<(Use & GivenByVoucher)[]> {
  const found = uses.length
    ? await rows<{ redemption_id: string; voucher: Voucher }>(
        sql,
        `select reserved.redemption_id, terms.terms -> 'voucher' as voucher
         from coupon_ledger_entry reserved
         join coupon_terms terms
           on terms.coupon_id = reserved.coupon_id and terms.version = reserved.terms_version
         where reserved.redemption_id = any(cast(:ids as text[])) and reserved.type = 'reserved'
           and jsonb_typeof(terms.terms -> 'voucher') = 'object'`,
        { ids: uses.map(({ redemption_id }) => redemption_id) }
      )
    : []
  const voucherOf = new Map(found.map(({ redemption_id, voucher }) => [redemption_id, voucher]))
  return uses.map((use) => {
    const voucher = voucherOf.get(use.redemption_id)
    return { ...use, variant_id: voucher?.variant_id ?? null, grant: voucher?.grant ?? null }
  })
}
