import { generateEntityId } from "@medusajs/framework/utils"
import type { Refusal } from "../../../../domain/refusal/reasons"
import { IS_OPEN } from "../../sql/is-open"
import type { Sql } from "../../sql/sql"

/** As many codes as a cart remembers; refused ones do not count. */
export const MAX_CODES_PER_CART = 20

export type CodeToRemember = { normal_form: string; coupon_id: string; refusals: Refusal[] }

const STATEMENT = `
  with typed as (
    select * from jsonb_to_recordset(cast(:codes as jsonb)) as code
      (id text, normal_form text, coupon_id text, refusals jsonb, ordinal integer)
    where ${IS_OPEN}
  ), forgotten as (
    update coupon_entry set state = 'removed', refusals = null, updated_at = now()
    where scope_id = :scope_id and state = 'refused' and deleted_at is null and ${IS_OPEN}
      and normal_form not in (select normal_form from typed)
  ), there as (
    select coalesce(max(position), 0) as last,
      count(*) filter (
        where state in ('entered', 'applied', 'waiting')
          and normal_form not in (select normal_form from typed)
      ) as open
    from coupon_entry where scope_id = :scope_id and deleted_at is null
  ), entered as (
    select typed.id, normal_form, coupon_id, there.last + ordinal as position,
      case when ordinal > ${MAX_CODES_PER_CART} - there.open then cast(:too_many as jsonb) else refusals end
        as refusals
    from typed, there
  )
  insert into coupon_entry (id, scope_id, normal_form, coupon_id, position, state, refusals)
  select id, cast(:scope_id as text), normal_form, coupon_id, position,
    case when jsonb_array_length(refusals) > 0 then 'refused' else 'entered' end, refusals
  from entered
  on conflict (scope_id, normal_form) where deleted_at is null do update set
    coupon_id = excluded.coupon_id, position = excluded.position, state = excluded.state,
    refusals = excluded.refusals, amount = null, item = null, updated_at = now()
  where coupon_entry.state in ('refused', 'removed')
     or coupon_entry.state = 'waiting' and coupon_entry.item is not null`

const TOO_MANY: Refusal = { code: "too_many_codes", params: { max: MAX_CODES_PER_CART } }

/**
 * Remembers codes on a cart or draft, behind those there are; one that is
 * applied or waiting already keeps its place, unless it waits for an item that was taken out: that
 * is to come again. What was refused before is
 * forgotten. One statement, since every code a shopper types passes here.
 */
export async function enterTypedCodes(
  sql: Sql,
  scope_id: string,
  codes: CodeToRemember[]
): Promise<void> {
  const entries = distinct(codes).map((code, index) => ({
    ...code,
    id: generateEntityId(undefined, "cpentry"),
    ordinal: index + 1,
  }))
  await sql.raw(STATEMENT, {
    scope_id,
    codes: JSON.stringify(entries),
    too_many: JSON.stringify([TOO_MANY]),
  })
}

/** The same code twice in one call, in whatever spelling, is one. */
function distinct(codes: CodeToRemember[]): CodeToRemember[] {
  return [...new Map(codes.map((code) => [code.normal_form, code])).values()]
}
