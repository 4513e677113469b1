import { generateEntityId } from "@medusajs/framework/utils"
import type { Refusal } from "../../../domain/refusal/reasons"
import { firstRow, type Sql } from "../sql/sql"
import { enterCodes, forgetRefusedEntries } from "./change-entries"

/** As many codes as a cart remembers; refused ones do not count. */
export const MAX_CODES_PER_CART = 20

export type CodeToRemember = { normal_form: string; coupon_id: string; refusals: Refusal[] }

/** Remembers codes on a cart or draft, behind those there are. What was refused before is forgotten. */
export async function enterTypedCodes(
  sql: Sql,
  scope_id: string,
  codes: CodeToRemember[]
): Promise<void> {
  await forgetRefusedEntries(sql, scope_id)
  const row = await firstRow<{ open: string }>(
    sql,
    `select count(*) as open from coupon_entry
     where scope_id = :scope_id and state in ('entered', 'applied', 'waiting') and deleted_at is null
       and not (normal_form = any(cast(:forms as text[])))`,
    { scope_id, forms: codes.map(({ normal_form }) => normal_form) }
  )
  const room = MAX_CODES_PER_CART - Number(row?.open ?? 0)
  const entries = codes.map((code, index) => ({
    ...code,
    id: generateEntityId(undefined, "cpentry"),
    refusals: index < room ? code.refusals : [TOO_MANY],
  }))
  await enterCodes(sql, scope_id, entries)
}

const TOO_MANY: Refusal = { code: "too_many_codes", params: { max: MAX_CODES_PER_CART } }
