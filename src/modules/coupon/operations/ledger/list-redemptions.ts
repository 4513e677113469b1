import type { AdminRedemption } from "../../../../contracts/admin-responses"
import { totalOf, type Page } from "../../sql/page"
import { shownByOrder } from "../../sql/shown-by-order"
import { rows, type Sql } from "../../sql/sql"

type Row = Omit<AdminRedemption, "created_at" | "reversal"> & {
  created_at: Date
  reversed_reason: string | null
  reversed_by: string | null
  reversed_at: Date | null
  total: string
}

export type RedemptionFilters = {
  coupon_id?: string
  order_id?: string
  redemption_id?: string
  /** All the ids of one person. */
  customer_ids?: string[]
  states?: AdminRedemption["state"][]
}

const STATE = `
  case when reversed.id is not null then 'reversed' when bound.id is not null then 'bound' else 'reserved' end`

const SHOWN = shownByOrder({ order_id: "placed.id", promotion_id: "coupon.promotion_id" })

/** Only those that are given are asked, so that each can use its index. */
const CONDITIONS: Record<keyof RedemptionFilters, string> = {
  coupon_id: `reserved.coupon_id = :coupon_id`,
  order_id: `reserved.redemption_id in (
    select redemption_id from coupon_ledger_entry where type = 'bound' and order_id = :order_id)`,
  redemption_id: `reserved.redemption_id = :redemption_id`,
  customer_ids: `reserved.customer_id = any(cast(:customer_ids as text[]))`,
  states: `${STATE} = any(cast(:states as text[]))`,
}

/** Uses, newest first: the reserved line of each, with what became of it. */
export async function listRedemptions(
  sql: Sql,
  filters: RedemptionFilters,
  page: Page
): Promise<{ redemptions: AdminRedemption[]; count: number }> {
  const given = (Object.keys(CONDITIONS) as (keyof RedemptionFilters)[]).filter(
    (name) => filters[name] !== undefined
  )
  const found = await rows<Row>(
    sql,
    `select reserved.redemption_id as id, reserved.coupon_id, reserved.code,
       coupon.name as coupon_name, ${STATE} as state,
       coalesce(reserved.raw_amount ->> 'value', cast(reserved.amount as text)) as amount,
       case when placed.id is not null then ${SHOWN} end as discount_total,
       coalesce(bound.currency_code, reserved.currency_code) as currency_code, reserved.terms_version, bound.order_id, placed.display_id as order_display_id,
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
     left join coupon on coupon.id = reserved.coupon_id
     where ${["reserved.type = 'reserved'", ...given.map((name) => CONDITIONS[name])].join(" and ")}
     order by reserved.created_at desc, reserved.id desc limit :limit offset :offset`,
    { ...Object.fromEntries(given.map((name) => [name, filters[name]])), ...page }
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
