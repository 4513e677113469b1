import type { AdminCouponVersion } from "../../../../contracts/versions"
import { totalOf, type Page } from "../../sql/page"
import { rows, type Sql } from "../../sql/sql"

type Row = Omit<AdminCouponVersion, "created_at" | "uses"> &
  AdminCouponVersion["uses"] & { created_at: Date; total: string }

/** Every version of a coupon's terms, newest first, with the uses that the ledger has under each. */
export async function listVersions(
  sql: Sql,
  coupon_id: string,
  page: Page
): Promise<{ versions: AdminCouponVersion[]; count: number }> {
  const found = await rows<Row>(
    sql,
    `with uses as (
       select reserved.terms_version,
         cast(count(*) filter (where reversed.id is null and bound.id is not null) as integer) as bound,
         cast(count(*) filter (where reversed.id is null and bound.id is null) as integer) as open,
         cast(count(reversed.id) as integer) as reversed
       from coupon_ledger_entry reserved
       left join coupon_ledger_entry bound
         on bound.redemption_id = reserved.redemption_id and bound.type = 'bound'
       left join coupon_ledger_entry reversed
         on reversed.redemption_id = reserved.redemption_id and reversed.type = 'reversed'
       where reserved.coupon_id = :coupon_id and reserved.type = 'reserved'
       group by reserved.terms_version
     )
     select terms.version, terms.id = coupon.terms_id as is_current, terms.created_at, terms.terms,
       coalesce(uses.bound, 0) as bound, coalesce(uses.open, 0) as open,
       coalesce(uses.reversed, 0) as reversed, count(*) over () as total
     from coupon
     join coupon_terms terms on terms.coupon_id = coupon.id
     left join uses on uses.terms_version = terms.version
     where coupon.id = :coupon_id
     order by terms.version desc limit :limit offset :offset`,
    { coupon_id, ...page }
  )
  const count = await totalOf(found, page, (first) => listVersions(sql, coupon_id, first))
  return { versions: found.map(present), count }
}

function present({
  bound,
  open,
  reversed,
  created_at,
  total: _,
  ...version
}: Row): AdminCouponVersion {
  return { ...version, created_at: created_at.toISOString(), uses: { bound, open, reversed } }
}
