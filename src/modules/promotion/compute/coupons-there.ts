import {
  findEnteredCoupons,
  type AskedByItself,
} from "../../coupon/operations/entries/find-entered-coupons"
import { listOrderEntries } from "../../coupon/operations/entries/list-order-entries"
import type { Sql } from "../../coupon/sql/sql"
import { candidates } from "./candidates"

/**
 * The coupons that the next computation of a cart will look at, by id: automatic ones, then the others
 * in the order entered.
 */
export async function couponsOnCart(
  sql: Sql,
  cart_id: string,
  automatic: AskedByItself
): Promise<string[]> {
  const there = await findEnteredCoupons(sql, { scope_id: cart_id, normal_forms: [], automatic })
  return candidates(there, { asked: [], triesAgain: true }).map(({ coupon_id }) => coupon_id)
}

/** The coupons that an order was placed with, by id, in the order entered. */
export async function couponsOfOrder(sql: Sql, order_id: string): Promise<string[]> {
  const entries = (await listOrderEntries(sql, order_id)) ?? []
  return entries
    .filter(({ state }) => state === "applied" || state === "redeemed")
    .flatMap(({ coupon_id }) => coupon_id ?? [])
}
