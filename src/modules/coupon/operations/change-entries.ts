import type { Refusal } from "../../../domain/refusal/reasons"
import type { Sql } from "../sql/sql"

/** A code to enter on a cart: to be computed next, or refused at once. */
export type CodeToEnter = {
  id: string
  normal_form: string
  coupon_id: string
  refusals: Refusal[]
}

const ENTER = `
  insert into coupon_entry (id, scope_id, normal_form, coupon_id, position, state, refusals)
  select entry.id, cast(:scope_id as text), entry.normal_form, entry.coupon_id,
    entry.ordinal + coalesce(
      (select max(position) from coupon_entry where scope_id = :scope_id and deleted_at is null), 0),
    case when jsonb_array_length(entry.refusals) > 0 then 'refused' else 'entered' end, entry.refusals
  from jsonb_to_recordset(cast(:codes as jsonb)) as entry
    (id text, normal_form text, coupon_id text, refusals jsonb, ordinal integer)
  on conflict (scope_id, normal_form) where deleted_at is null do update set
    coupon_id = excluded.coupon_id, position = excluded.position, state = excluded.state,
    refusals = excluded.refusals, amount = null, updated_at = now()
  where coupon_entry.state in ('refused', 'removed')`

/** Enters codes behind those there are; one that is applied or waiting already keeps its place. */
export async function enterCodes(sql: Sql, scope_id: string, codes: CodeToEnter[]): Promise<void> {
  const entries = codes.map((code, index) => ({ ...code, ordinal: index + 1 }))
  await sql.raw(ENTER, { scope_id, codes: JSON.stringify(entries) })
}

/** Tombstones codes of a cart, or all of them; a refresh already under way cannot bring them back. */
export async function removeEntries(
  sql: Sql,
  scope_id: string,
  normal_forms: string[] | "all"
): Promise<void> {
  await sql.raw(
    `update coupon_entry set state = 'removed', amount = null, refusals = null, updated_at = now()
     where scope_id = :scope_id and deleted_at is null and state <> 'redeemed'
       and (cast(:all as boolean) or normal_form = any(cast(:normal_forms as text[])))`,
    {
      scope_id,
      all: normal_forms === "all",
      normal_forms: normal_forms === "all" ? [] : normal_forms,
    }
  )
}

/** Refused codes are shown until the codes change next. */
export async function forgetRefusedEntries(sql: Sql, scope_id: string): Promise<void> {
  await sql.raw(
    `update coupon_entry set state = 'removed', refusals = null, updated_at = now()
     where scope_id = :scope_id and state = 'refused' and deleted_at is null`,
    { scope_id }
  )
}
