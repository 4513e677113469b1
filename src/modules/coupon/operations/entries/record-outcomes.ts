import { CAN_PASS, type Refusal } from "../../../../domain/refusal/reasons"
import type { Sql } from "../../sql/sql"

/** The outcome of one computation for one code of a cart or a draft order. */
export type OutcomeToRecord = {
  id: string
  normal_form: string
  coupon_id: string
  state: "applied" | "waiting" | "refused"
  refusals: Refusal[]
  terms_version: number
  currency_code: string
  /** Null unless applied. */
  amount: string | null
  /** Null where no budget asks. */
  order_value: string | null
}

const STATEMENT = `
  insert into coupon_entry
    (id, scope_id, normal_form, coupon_id, position, state, refusals, terms_version,
     currency_code, amount, order_value, customer_id, email, has_account)
  select outcome.id, cast(:scope_id as text), outcome.normal_form, outcome.coupon_id,
    outcome.ordinal + coalesce(
      (select max(position) from coupon_entry where scope_id = :scope_id and deleted_at is null), 0),
    outcome.state, outcome.refusals, outcome.terms_version, outcome.currency_code, outcome.amount, outcome.order_value,
    cast(:customer_id as text), cast(:email as text), cast(:has_account as boolean)
  from jsonb_to_recordset(cast(:outcomes as jsonb)) as outcome
    (id text, normal_form text, coupon_id text, state text, refusals jsonb, terms_version integer,
     currency_code text, amount text, order_value text, ordinal integer)
  where exists (select 1 from cart where cart.id = :scope_id and cart.completed_at is null)
     or exists (select 1 from "order" where "order".id = :scope_id)
  on conflict (scope_id, normal_form) where deleted_at is null do update set
    coupon_id = excluded.coupon_id, state = excluded.state, refusals = excluded.refusals,
    terms_version = excluded.terms_version, currency_code = excluded.currency_code,
    amount = excluded.amount, order_value = excluded.order_value, customer_id = excluded.customer_id, email = excluded.email,
    has_account = excluded.has_account, updated_at = now()
  where coupon_entry.state in ('entered', 'applied', 'waiting')
     or coupon_entry.state <> 'redeemed'
       and coupon_entry.coupon_id = any(cast(:automatic_ids as text[]))
     or coupon_entry.state = 'refused' and not exists (
       select 1 from jsonb_array_elements(coupon_entry.refusals) refusal
       where refusal ->> 'code' <> all(cast(:can_pass as text[]))
     )`

/**
 * Remembers the outcomes of a computation in one statement, for a cart or order
 * that is still open. What was removed, redeemed or refused for good meanwhile stays as it is.
 */
export async function recordOutcomes(
  sql: Sql,
  input: {
    scope_id: string
    customer_id: string | null
    email: string | null
    has_account: boolean
    /** Those of them that no shopper entered, nor can remove. */
    automatic_ids: string[]
    outcomes: OutcomeToRecord[]
  }
): Promise<void> {
  const outcomes = input.outcomes.map((outcome, index) => ({ ...outcome, ordinal: index + 1 }))
  await sql.raw(STATEMENT, {
    ...input,
    outcomes: JSON.stringify(outcomes),
    can_pass: CAN_PASS,
  })
}
