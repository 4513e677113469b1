import { randomUUID } from "node:crypto"
import { compareCounters } from "../../src/modules/coupon/operations/ledger/compare-counters"
import { firstRow } from "../../src/modules/coupon/sql/sql"
import { openPayment } from "../support/shopper"
import type { Answer } from "../support/shop-api"
import type { Arena } from "./arena"
import {
  completeAtOnce,
  createCoupon,
  isOrder,
  ledgerOf,
  ordersOf,
  readyGuests,
  serverFor,
  tally,
  type CouponOfTest,
} from "./crowd"

const SHOPPERS = 12
const SUBTOTAL = 46
const BIND_MS = 30_000

/** A coupon edited, on our page and on Medusa's own, while shoppers complete with it. */
export function describeEdits(arena: () => Arena): void {
  const uniqueCode = () => `EDIT${randomUUID().slice(0, 8)}`.toUpperCase()

  it.each([1, 2, 3])(
    "I2 K5 places no order with other terms than its ledger line names, round %i",
    async () => {
      const coupon = await createCoupon(arena(), uniqueCode())
      const carts = await readyGuests(arena(), coupon.code, SHOPPERS)
      const [answers, edits] = await Promise.all([
        completeAtOnce(arena(), carts),
        Promise.all(
          [20, 30, 40, 50].map((percent, index) => edit(arena(), coupon, index, percent))
        ),
      ])
      expectClear(answers, ["coupon_terms_changed"])
      expectClear(edits, ["coupon_locked"])

      const losers = carts.filter((_, index) => !isOrder(answers[index] as never))
      await Promise.all(
        losers.map((cart) => openPayment(serverFor(arena().servers, 0).api.store, cart))
      )
      const [again] = await Promise.all([
        completeAtOnce(arena(), losers),
        edit(arena(), coupon, 0, 60),
      ])
      expectClear(again, ["coupon_terms_changed"])
      await expectDiscountsOfTheLedger(arena(), coupon, carts)
    }
  )

  it("I2 I9 lets shoppers complete while what stays open is edited", async () => {
    const coupon = await createCoupon(arena(), uniqueCode(), { total_limit: 40 })
    const carts = await readyGuests(arena(), coupon.code, 2 * SHOPPERS)
    const [answers, edits] = await Promise.all([
      completeAtOnce(arena(), carts),
      Promise.all(Array.from({ length: 16 }, (_, index) => editOpen(arena(), coupon, index))),
    ])
    expectClear(answers, ["coupon_paused"])
    expectClear(edits, [])
    expect(await compareCounters(arena().sql)).toEqual([])
  })

  it("never makes the database choose a victim", async () => {
    const row = await firstRow<{ deadlocks: string }>(
      arena().sql,
      `select deadlocks from pg_stat_database where datname = current_database()`
    )
    expect(Number(row?.deadlocks)).toBe(0)
  })
}

/** On our page or on Medusa's, by turns. */
function edit({ servers }: Arena, coupon: CouponOfTest, index: number, percent: number) {
  const { admin } = serverFor(servers, index).api
  return index % 2
    ? admin("POST", `/admin/promotions/${coupon.promotion_id}`, {
        application_method: { value: percent },
      })
    : admin("POST", `/admin/coupons/${coupon.id}`, {
        discount: { type: "percentage", value: percent },
      })
}

function editOpen({ servers }: Arena, coupon: CouponOfTest, index: number): Promise<Answer> {
  const { admin } = serverFor(servers, index).api
  const ours = `/admin/coupons/${coupon.id}`
  const edits = [
    () => admin("POST", ours, { total_limit: 40 + index }),
    () => admin("POST", `${ours}/pause`),
    () => admin("POST", `/admin/promotions/${coupon.promotion_id}`, { status: "active" }),
    () => admin("POST", `${ours}/resume`),
  ]
  return (edits[index % edits.length] as () => Promise<Answer>)()
}

/** Each was answered with success, or refused with one of these reasons. */
function expectClear(answers: Answer[], reasons: string[]): void {
  const unclear = answers.filter(
    ({ status, data }) => status !== 200 && !(status === 400 && reasons.includes(data.code))
  )
  expect(tally(unclear)).toEqual({})
}

async function expectDiscountsOfTheLedger(
  arena: Arena,
  coupon: CouponOfTest,
  carts: string[]
): Promise<void> {
  const { until } = await import("../../scripts/postgres/until.mjs")
  const orders = await ordersOf(arena, carts)
  const bound = async () =>
    (await ledgerOf(arena, coupon.id)).filter(({ type }) => type === "bound")
  expect(await until(async () => (await bound()).length === orders.length, BIND_MS)).toBe(true)
  const percentOf = new Map((await bound()).map(({ order_id, percent }) => [order_id, percent]))
  const discounts = orders.map(({ order_id, discount }) => [order_id, Number(discount)])
  expect(discounts).toEqual(
    orders.map(({ order_id }) => [order_id, (SUBTOTAL * Number(percentOf.get(order_id))) / 100])
  )
  expect(orders.every(({ codes }) => codes.includes(coupon.code))).toBe(true)
}
