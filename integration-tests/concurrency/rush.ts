import { compareCounters } from "../../src/modules/coupon/operations/ledger/compare-counters"
import {
  completeAtOnce,
  createCoupon,
  isOrder,
  ledgerOf,
  openUses,
  ordersOf,
  readyGuests,
  serverFor,
  tally,
} from "./crowd"
import { openPayment, shopper } from "../support/shopper"
import type { Arena } from "./arena"

const SHOPPERS = 50
const USES = 10

/**
 * Fifty shoppers complete at once with a coupon that ten can use. Ten orders
 * carry it, and nothing is left of the other forty attempts but a clear answer
 * and a cart without the discount, as is seen on `goOn` of them, which then order it.
 */
export async function rush(arena: Arena, code: string, goOn: number): Promise<void> {
  const coupon = await createCoupon(arena, code, { total_limit: USES })
  const carts = await readyGuests(arena, code, SHOPPERS)
  const answers = await completeAtOnce(arena, carts)

  expect(tally(answers)).toEqual({
    order: USES,
    "400 not_allowed coupon_used_up": SHOPPERS - USES,
  })
  const orders = await ordersOf(arena, carts)
  expect(orders.map(({ codes }) => codes)).toEqual(Array(USES).fill([code]))
  expect(await openUses(arena, coupon.id)).toHaveLength(USES)
  const lines = await ledgerOf(arena, coupon.id)
  expect(lines.filter(({ type }) => type === "reserved")).toHaveLength(USES)
  expect(lines.filter(({ type }) => type === "reversed")).toEqual([])
  expect(await compareCounters(arena.sql)).toEqual([])

  const losers = carts.filter((_, index) => !isOrder(answers[index] as never)).slice(0, goOn)
  await expectNoDiscount(arena, losers)
  await orderWithout(arena, losers)
}

/** Their carts show no discount any more, and say why. */
async function expectNoDiscount(arena: Arena, carts: string[]): Promise<void> {
  const shown = await Promise.all(
    carts.map(async (cart, index) => {
      const guest = shopper(serverFor(arena.servers, index))
      const { data } = await guest.retrieve(cart)
      const [coupon] = await guest.coupons(cart)
      return [
        data.cart.discount_total,
        data.cart.completed_at,
        coupon.state,
        coupon.reasons[0].code,
      ]
    })
  )
  expect(shown).toEqual(Array(carts.length).fill([0, null, "refused", "used_up"]))
}

async function orderWithout(arena: Arena, carts: string[]): Promise<void> {
  await Promise.all(
    carts.map((cart, index) => openPayment(serverFor(arena.servers, index).api.store, cart))
  )
  expect(tally(await completeAtOnce(arena, carts))).toEqual({ order: carts.length })
  const orders = await ordersOf(arena, carts)
  expect(orders.map(({ codes }) => codes)).toEqual(Array(carts.length).fill([]))
}
