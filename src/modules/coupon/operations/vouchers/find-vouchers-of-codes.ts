import type { Voucher } from "../../../../domain/voucher/voucher"
import { normalForm } from "../../../../domain/code/normal-form"
import { rows, type Sql } from "../../sql/sql"

export type VoucherOfCode = { coupon_id: string; voucher: Voucher }

/** The product vouchers among these codes, in any spelling; what is no code of one is left out. */
export async function findVouchersOfCodes(sql: Sql, typed: string[]): Promise<VoucherOfCode[]> {
  const forms = typed.map(normalForm).filter((form) => form !== null)
  if (!forms.length) {
    return []
  }
  return rows<VoucherOfCode>(
    sql,
    `select coupon.id as coupon_id, terms.terms -> 'voucher' as voucher
     from coupon_code held
     join coupon on coupon.id = held.coupon_id and coupon.deleted_at is null
     join coupon_terms terms on terms.id = coupon.terms_id
     where held.normal_form = any(cast(:forms as text[])) and held.deleted_at is null
       and jsonb_typeof(terms.terms -> 'voucher') = 'object'
     order by coupon.id`,
    { forms }
  )
}
