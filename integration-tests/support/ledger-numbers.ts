import type { Terms } from "../../src/domain/terms/terms"
import type { Shop } from "./shop-suite"
import { database } from "./tables"

const RESERVED = `select reserved.* from coupon_ledger_entry reserved where type = 'reserved'
  and coupon_id = ?`
const follows = (type: "bound" | "reversed") => `exists (
  select 1 from coupon_ledger_entry later
  where later.type = '${type}' and later.redemption_id = reserved.redemption_id)`
const OPEN = `${RESERVED} and not ${follows("reversed")}`
const USES = `
  select reserved.code, coupon.promotion_id, bound.order_id, placed.display_id,
    reserved.raw_amount ->> 'value' as amount,
    coalesce(placed.currency_code, cart.currency_code) as currency,
    case when reversed.id is not null then 'reversed' when bound.id is not null then 'bound'
      else 'reserved' end as state,
    reserved.over_limit or coalesce(bound.over_limit, false) as over_limit
  from coupon_ledger_entry reserved
  join coupon on coupon.id = reserved.coupon_id
  left join coupon_ledger_entry bound
    on bound.redemption_id = reserved.redemption_id and bound.type = 'bound'
  left join coupon_ledger_entry reversed
    on reversed.redemption_id = reserved.redemption_id and reversed.type = 'reversed'
  left join "order" placed on placed.id = bound.order_id
  left join coupon_entry entry on entry.hold_redemption_id = reserved.redemption_id
  left join cart on cart.id = entry.scope_id
  where reserved.type = 'reserved'`
const VERSION = `terms_version = cast(? as integer)`

export type LedgerUse = {
  code: string
  promotion_id: string
  order_id: string | null
  display_id: number | null
  amount: string
  currency: string | null
  state: "reserved" | "bound" | "reversed"
  over_limit: boolean
}

/** Plain SQL for what the dashboard shows as a number, apart from all that the plugin itself asks. */
export function ledgerNumbers(shop: Pick<Shop, "container">) {
  const number = async (query: string, ...values: (string | number)[]): Promise<number> => {
    const { rows } = await database(shop).raw<{ rows: { number: string | null }[] }>(
      `select (${query}) as number`,
      values
    )
    return Number(rows[0]?.number)
  }
  const count = (from: string, ...values: (string | number)[]) =>
    number(`select count(*) from ${from}`, ...values)
  return {
    number,
    count,
    /** A coupon's limit and terms, as they are stored. */
    async stored(couponId: string): Promise<{ total_limit: number | null; terms: Terms }> {
      return database(shop)("coupon")
        .join("coupon_terms", "coupon_terms.id", "coupon.terms_id")
        .where("coupon.id", couponId)
        .first("coupon.total_limit", "coupon_terms.terms")
    },
    /** Uses of a coupon, on an order or by an account, the newest first. */
    async uses(
      column: "reserved.coupon_id" | "bound.order_id" | "reserved.customer_id",
      id: string
    ): Promise<LedgerUse[]> {
      const { rows } = await database(shop).raw<{ rows: LedgerUse[] }>(
        `${USES} and ${column} = ? order by reserved.created_at desc, reserved.id desc`,
        [id]
      )
      return rows
    },
    /** Uses that still count. */
    used: (couponId: string) => count(`(${OPEN}) open`, couponId),
    /** Uses whatever became of them. */
    taken: (couponId: string) => count(`(${RESERVED}) taken`, couponId),
    /** Uses of one version of the terms, by what became of them. */
    async usesOf(couponId: string, version: number) {
      const uses = (query: string) => count(`(${query} and ${VERSION}) uses`, couponId, version)
      return {
        bound: await uses(`${OPEN} and ${follows("bound")}`),
        open: await uses(`${OPEN} and not ${follows("bound")}`),
        reversed: await uses(`${RESERVED} and ${follows("reversed")}`),
      }
    },
    named: (couponId: string) =>
      count(`coupon_named_customer where coupon_id = ? and deleted_at is null`, couponId),
    versions: (couponId: string) => count(`coupon_terms where coupon_id = ?`, couponId),
    coupons: (condition = "true", ...values: string[]) =>
      count(`coupon where deleted_at is null and ${condition}`, ...values),
    customersIn: (groupId: string) =>
      count(`customer_group_customer where customer_group_id = ? and deleted_at is null`, groupId),
    /** What Medusa's own tables say that a promotion takes off an order: before tax, or as it is paid. */
    givenBy: (promotionId: string, orderId: string, tax: "before" | "with") =>
      number(
        `select sum(adjustment.amount${tax === "with" ? " * (1 + coalesce(due.percent, 0) / 100)" : ""})
         from order_line_item_adjustment adjustment
         join order_item item
           on item.item_id = adjustment.item_id and item.version = adjustment.version
         join "order" placed on placed.id = item.order_id and placed.version = item.version
         left join (
           select item_id, sum(rate) as percent from order_line_item_tax_line
           where deleted_at is null group by item_id
         ) due on due.item_id = item.item_id
         where adjustment.deleted_at is null and adjustment.promotion_id = ? and placed.id = ?`,
        promotionId,
        orderId
      ),
  }
}
