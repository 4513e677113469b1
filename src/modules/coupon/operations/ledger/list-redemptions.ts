import type { AdminRedemption } from "../../../../contracts/admin-responses"
import { totalOf, type Page } from "../../sql/page"
import { rows, type Sql } from "../../sql/sql"

type Row = Omit<AdminRedemption, "created_at" | "reversal"> & {
  created_at: Date
  reversed_reason: string | null
  reversed_by: string | null
  reversed_at: Date | null
  total: string
}

export type RedemptionFilters = { coupon_id?: string; order_id?: string; redemption_id?: string }

/** Uses, newest first: the reserved line of each, with what became of it. */
export async function listRedemptions(
  sql: Sql,
  filters: RedemptionFilters,
  page: Page
): Promise<{ redemptions: AdminRedemption[]; count: number }> {
  const found = await rows<Row>(
    sql,
    `select reserved.redemption_id as id, reserved.coupon_id, reserved.code,
       case when reversed.id is not null then 'reversed' when bound.id is not null then 'bound' else 'reserved' end as state,
       coalesce(reserved.raw_amount ->> 'value', cast(reserved.amount as text)) as amount,
       bound.currency_code, reserved.terms_version, bound.order_id, placed.display_id as order_display_id,
       bound.cart_id, reserved.customer_id, customer.email as customer_email,
       (reserved.over_limit or coalesce(bound.over_limit, false)) as over_limit, reserved.created_at,
       reversed.reason as reversed_reason, reversed.actor_id as reversed_by, reversed.created_at as reversed_at,
       count(*) over () as total
     from coupon_ledger_entry reserved
     left join coupon_ledger_entry bound
       on bound.redemption_id = reserved.redemption_id and bound.type = 'bound'
     left join coupon_ledger_entry reversed
       on reversed.redemption_id = reserved.redemption_id and reversed.type = 'reversed'
     left join "order" placed on placed.id = bound.order_id
     left join customer on customer.id = reserved.customer_id
     where reserved.type = 'reserved'
       and (cast(:coupon_id as text) is null or reserved.coupon_id = :coupon_id)
       and (cast(:order_id as text) is null or bound.order_id = :order_id)
       and (cast(:redemption_id as text) is null or reserved.redemption_id = :redemption_id)
     order by reserved.created_at desc, reserved.id desc limit :limit offset :offset`,
    {
      coupon_id: filters.coupon_id ?? null,
      order_id: filters.order_id ?? null,
      redemption_id: filters.redemption_id ?? null,
      ...page,
    }
  )
  const count = await totalOf(found, page, (first) => listRedemptions(sql, filters, first))
  return { redemptions: found.map(present), count }
}

function present({
  reversed_reason,
  reversed_by,
  reversed_at,
  total: _,
  ...row
}: Row): AdminRedemption {
  return {
    ...row,
    created_at: row.created_at.toISOString(),
    reversal: reversed_at
      ? {
          reason: reversed_reason ?? "",
          actor_id: reversed_by,
          created_at: reversed_at.toISOString(),
        }
      : null,
  }
}
