import type { Refusal } from "../../../../domain/refusal/reasons"
import type { VoucherItem } from "../../../../domain/voucher/voucher"
import type { Sql } from "../../sql/sql"

const REFUSED: Record<Exclude<VoucherItem, "in">, Refusal> = {
  out_of_stock: { code: "out_of_stock", params: {} },
  unavailable: { code: "item_unavailable", params: {} },
}

/** Remembers what became of a voucher's item. */
export async function noteItem(
  sql: Sql,
  entry_id: string,
  item: VoucherItem | null
): Promise<void> {
  await sql.raw(
    `update coupon_entry set item = cast(:item as text), updated_at = now() where id = :entry_id`,
    { entry_id, item }
  )
}

/** The same of an item that could not be put in: the code is refused for it. Gives the reasons. */
export async function refuseItem(
  sql: Sql,
  entry_id: string,
  item: Exclude<VoucherItem, "in">
): Promise<Refusal[]> {
  const refusals = [REFUSED[item]]
  await sql.raw(
    `update coupon_entry set item = cast(:item as text), state = 'refused', amount = null,
       refusals = cast(:refusals as jsonb), updated_at = now()
     where id = :entry_id and state in ('waiting', 'refused')`,
    { entry_id, item, refusals: JSON.stringify(refusals) }
  )
  return refusals
}
