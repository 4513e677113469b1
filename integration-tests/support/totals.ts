import type { Trace } from "../../src/domain/explain/trace"
import type { Shop } from "./shop-suite"

const CART_FIELDS =
  "id,total,item_total,item_subtotal,discount_subtotal,*items,*items.adjustments,payment_collection.amount"

type Line = { id: string; total: number; subtotal: number; discount_subtotal?: number }

/**
 * What Medusa shows of a cart's items, beside what the trace of its coupons says: line by line and in
 * all, in the base in which the cart's prices are.
 */
export async function totalsOf({ api }: Shop, cartId: string, coupon_ids: string[]) {
  const { cart } = (await api.store("GET", `/store/carts/${cartId}?fields=${CART_FIELDS}`)).data
  const asked = { coupon_ids, cart_id: cartId }
  const trace: Trace = (await api.admin("POST", "/admin/coupons/test-cart", asked)).data.trace
  const cost = (line: Line) =>
    trace.with_tax ? line.total : line.subtotal - (line.discount_subtotal ?? 0)
  const lines: Line[] = cart.items
  return {
    total: Number(cart.total),
    discount: Number(cart.discount_subtotal),
    toPay: cart.payment_collection ? Number(cart.payment_collection.amount) : null,
    medusa: {
      lines: Object.fromEntries(lines.map((line) => [line.id, toCents(cost(line))])),
      all: toCents(trace.with_tax ? cart.item_total : cart.item_subtotal - cart.discount_subtotal),
    },
    trace: {
      lines: Object.fromEntries(
        trace.lines.map(({ line_id, waterfall }) => [line_id, toCents(Number(waterfall.final))])
      ),
      all: toCents(Number(trace.waterfall.final)),
    },
  }
}

function toCents(amount: number): string {
  return amount.toFixed(2)
}
