import type { CouponStatus } from "../../../../domain/status/coupon-status"
import { COUPON_STATUSES } from "../../../../contracts/list-choices"
import { keysOf, orderBy, type CouponOrder } from "./coupon-order"
import { hasStatus, type Period } from "./period-conditions"

/** Which coupons the filters find, as parts of a statement. */
export type Selection = {
  /** What stands between `coupon` and `where`. */
  joins: string
  where: string
  bindings: Record<string, unknown>
  period: Period
  /** Those that can be among them. */
  statuses: CouponStatus[]
}

const LIMIT = `limit :limit offset :offset`

/**
 * The ids of one page as `page (id)`, to stand behind `with`. Few coupons are found by what they are
 * filtered by and sorted then. Of many the index of the order gives the first, which the planner
 * would take for few as well, and read to its end.
 */
export function pageOf(found: Selection, order: CouponOrder, are_few: boolean): string {
  return are_few ? ofFew(found, order) : ofMany(found, order)
}

function ofFew({ joins, where }: Selection, order: CouponOrder): string {
  const keys = keysOf(order).map((key, at) => ({ key, name: `key_${at}` }))
  const names = keys.map(({ name }) => name)
  return `
    found as materialized (
      select coupon.id, ${keys.map(({ key, name }) => `${key} as ${name}`).join(", ")}
      from coupon ${joins} ${where}
    ), page as (select id from found ${orderBy(order, names, "id")} ${LIMIT})`
}

function ofMany(found: Selection, order: CouponOrder): string {
  const { joins, where } = found
  if (order.by === "status") {
    return ofManyByStatus(found, order)
  }
  // What every use changes has its index in a table of its own.
  const isActivity = order.by === "used" || order.by === "updated_at"
  const activity = isActivity
    ? `join coupon_activity activity on activity.coupon_id = coupon.id`
    : ""
  const keys = isActivity ? [`activity.${order.by}`] : keysOf(order)
  return `
    page as (
      select coupon.id from coupon ${activity} ${joins} ${where}
      ${orderBy(order, keys, "coupon.id")} ${LIMIT}
    )`
}

/** A status changes with the time, so no index has it: the first of each, then the first of those. */
function ofManyByStatus(found: Selection, order: CouponOrder): string {
  const { joins, where, period, statuses } = found
  const ofEach = COUPON_STATUSES.filter((status) => statuses.includes(status)).map(
    (status) => `(
      select coupon.id, ${COUPON_STATUSES.indexOf(status)} as rank, coupon.created_at
      from coupon ${joins} ${where} and (${hasStatus([status], period).sql})
      ${orderBy(order, ["coupon.created_at"], "coupon.id")}
      limit cast(:limit as integer) + cast(:offset as integer)
    )`
  )
  return `
    page as (
      select id from (${ofEach.join(" union all ")}) first
      ${orderBy(order, ["rank", "created_at"], "id")} ${LIMIT}
    )`
}
