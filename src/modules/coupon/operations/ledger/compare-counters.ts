import { rows, type Sql } from "../../sql/sql"
import { OPEN_USES } from "../../sql/open-uses"
import { compareBudgets, rebuildBudgets, type BudgetDifference } from "./compare-budgets"
import { NEW_PERSON_USE_ID } from "../../sql/new-person-use-id"

/** A counter that is not what the ledger says. */
export type CounterDifference = UseDifference | BudgetDifference

type UseDifference = {
  coupon_id: string
  /** Null: the coupon's own counter. */
  person_key: string | null
  counted: number
  ledger: number
}

const BY_COUPON = `
  select coupon.id as coupon_id, null as person_key, coupon.used as counted,
    cast(coalesce(open.uses, 0) as integer) as ledger
  from coupon
  left join (select coupon_id, count(*) as uses from (${OPEN_USES}) lines group by coupon_id) open
    on open.coupon_id = coupon.id`

const BY_PERSON = `
  select coalesce(use.coupon_id, open.coupon_id) as coupon_id,
    coalesce(use.person_key, open.person_key) as person_key,
    coalesce(use.used, 0) as counted, cast(coalesce(open.uses, 0) as integer) as ledger
  from coupon_person_use use
  full join (
    select coupon_id, person_key, count(*) as uses
    from (select coupon_id, unnest(person_keys) as person_key from (${OPEN_USES}) lines) keys
    group by coupon_id, person_key
  ) open on open.coupon_id = use.coupon_id and open.person_key = use.person_key`

/** Every counter that differs from the ledger; none, if all is well. */
export async function compareCounters(sql: Sql): Promise<CounterDifference[]> {
  return [...(await compareUses(sql)), ...(await compareBudgets(sql, null))]
}

function compareUses(sql: Sql): Promise<UseDifference[]> {
  return rows<UseDifference>(
    sql,
    `select * from (${BY_COUPON} union all ${BY_PERSON}) counters
     where counted <> ledger order by coupon_id, person_key nulls first`
  )
}

/**
 * Sets every counter to what the ledger says and gives the differences it found.
 * No use is counted meanwhile: the counters of persons, which every use takes
 * first, wait as a whole, since row by row two would wait in a circle.
 */
export async function rebuildCounters(sql: Sql): Promise<CounterDifference[]> {
  await sql.raw(`lock table coupon_person_use in share row exclusive mode`)
  await rows(sql, `select id from coupon order by id for update`)
  const [uses, budgets] = [await compareUses(sql), await compareBudgets(sql, null)]
  for (const { coupon_id, person_key, ledger } of uses) {
    await sql.raw(person_key === null ? SET_COUPON : SET_PERSON, { coupon_id, person_key, ledger })
  }
  await rebuildBudgets(sql, null)
  return [...uses, ...budgets]
}

const SET_COUPON = `update coupon set used = :ledger, updated_at = now() where id = :coupon_id`

const SET_PERSON = `
  insert into coupon_person_use (id, coupon_id, person_key, used)
  values (${NEW_PERSON_USE_ID}, :coupon_id, :person_key, :ledger)
  on conflict (coupon_id, person_key) where deleted_at is null
  do update set used = excluded.used, updated_at = now()`
