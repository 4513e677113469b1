import { MOVED_FROM_NATIVE } from "../../sql/moved-from-native"
import type { Sql } from "../../sql/sql"

/**
 * Enters the uses that core counted before in the ledger, so that it stays the
 * truth, and clears the native limit: the quantity is the coupon's from now on.
 * Core kept no person and no order with a use, so these lines name none.
 */
export async function moveNativeUses(
  sql: Sql,
  coupon: { id: string; code: string; promotion_id: string; used: number }
): Promise<void> {
  await sql.raw(
    `insert into coupon_ledger_entry
       (id, type, redemption_id, coupon_id, code, terms_version, amount, raw_amount, person_keys, reason)
     select 'cpled_' || md5(cast(:id as text) || n || type), type, 'cpred_' || md5(cast(:id as text) || n),
       :id, :code, 1, 0, '{"value":"0","precision":20}', '{}', '${MOVED_FROM_NATIVE}'
     from generate_series(1, cast(:used as integer)) n, unnest(array['reserved', 'bound']) type`,
    coupon
  )
  await sql.raw(`update promotion set "limit" = null, used = 0 where id = :promotion_id`, coupon)
}
