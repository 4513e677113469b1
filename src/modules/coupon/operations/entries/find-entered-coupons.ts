import type { Refusal } from "../../../../domain/refusal/reasons"
import type { VoucherItem } from "../../../../domain/voucher/voucher"
import { rows, type Sql } from "../../sql/sql"

export type EntryState = "entered" | "applied" | "waiting" | "refused" | "removed" | "redeemed"

/** A coupon that a computation has to look at: entered on the cart, or asked for by code. */
export type EnteredCoupon = {
  normal_form: string
  /** As the merchant wrote it; null when the code is no longer the coupon's. */
  code: string | null
  coupon_id: string
  /** Applies by itself: nobody entered it, whatever its state. */
  is_automatic: boolean
  /** Whether it is automatic, runs, and may be for this shopper. */
  is_live: boolean
  /** Null where the code was asked for but never entered. */
  state: EntryState | null
  position: number | null
  refusals: Refusal[] | null
  terms_version: number | null
  currency_code: string | null
  amount: string | null
  order_value: string | null
  /** Whether its coupon puts an item in the cart. */
  is_voucher: boolean
  item: VoucherItem | null
  customer_id: string | null
  email: string | null
  has_account: boolean | null
}

/** The automatic coupons that a computation has to ask; null: none. */
export type AskedByItself = {
  now: Date
  customer_id: string | null
  emails: string[]
  group_ids: string[]
}

/** More than these at once no cart is asked about; those of the highest priority, then the oldest, are. */
const MAX_AUTOMATIC = 100

/** For named customers a coarser comparison than the rule's own: that one still decides. */
const LIVE_AUTOMATIC = `
  select coupon.id from coupon
  where cast(:asks_automatic as boolean) and coupon.is_automatic
    and coupon.deleted_at is null and coupon.publication = 'active'
    and (coupon.starts_at is null or coupon.starts_at <= cast(:now as timestamptz))
    and (coupon.ends_at is null or coupon.ends_at > cast(:now as timestamptz))
    and (coupon.total_limit is null or coupon.used < coupon.total_limit)
    and (not coupon.facets @> '{audience:groups}' or coupon.facets && cast(:group_facets as text[]))
    and (not coupon.facets @> '{audience:named}' or coupon.id in (
      select named.coupon_id from coupon_named_customer named
      where named.deleted_at is null and (
        named.customer_id = :customer_id
        or coupon_email_as(named.email, true, true) = any(array(
          select coupon_email_as(email, true, true) from unnest(cast(:emails as text[])) email
        ))
      )
    ))
  order by coupon.priority desc, coupon.created_at, coupon.id
  limit ${MAX_AUTOMATIC}`

const STATEMENT = `
  with automatic as (${LIVE_AUTOMATIC}), asked as (
    select normal_form from coupon_entry where scope_id = :scope_id and deleted_at is null
    union select unnest(cast(:normal_forms as text[]))
    union select held.normal_form from automatic
    join coupon_code held on held.coupon_id = automatic.id and held.deleted_at is null
  )
  select asked.normal_form, held.code, coalesce(held.coupon_id, entry.coupon_id) as coupon_id,
         coalesce(coupon.is_automatic, false) as is_automatic,
         exists (select 1 from automatic where automatic.id = coupon.id) as is_live,
         entry.state, entry.position, entry.refusals, entry.terms_version,
         entry.currency_code, entry.amount, entry.order_value, entry.customer_id, entry.email, entry.has_account,
         entry.item, coalesce(jsonb_typeof(terms.terms -> 'voucher') = 'object', false) as is_voucher
  from asked
  left join coupon_code held
    on held.normal_form = asked.normal_form and held.coupon_id is not null and held.deleted_at is null
  left join coupon_entry entry
    on entry.scope_id = :scope_id and entry.normal_form = asked.normal_form and entry.deleted_at is null
  left join coupon on coupon.id = coalesce(held.coupon_id, entry.coupon_id)
  left join coupon_terms terms on terms.id = coupon.terms_id
  where coalesce(held.coupon_id, entry.coupon_id) is not null
  order by case when coupon.is_automatic then 0 else 1 end,
    case when coupon.is_automatic then coupon.priority end desc,
    case when coupon.is_automatic then coupon.created_at end,
    entry.position nulls last, coupon.id`

/**
 * Entries of a cart or draft, tombstones included, the coupons that these codes name, and those that
 * need none. Automatic ones first, by priority and age, then the codes in the order entered.
 */
export async function findEnteredCoupons(
  sql: Sql,
  input: { scope_id: string | null; normal_forms: string[]; automatic: AskedByItself | null }
): Promise<EnteredCoupon[]> {
  const { scope_id, normal_forms, automatic } = input
  if (!scope_id && !normal_forms.length && !automatic) {
    return []
  }
  return rows<EnteredCoupon>(sql, STATEMENT, {
    scope_id,
    normal_forms,
    asks_automatic: automatic !== null,
    now: automatic?.now ?? null,
    customer_id: automatic?.customer_id ?? null,
    emails: automatic?.emails ?? [],
    group_facets: (automatic?.group_ids ?? []).map((id) => `group:${id}`),
  })
}
