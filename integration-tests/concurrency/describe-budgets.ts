import { randomUUID } from "node:crypto"
import { CUSTOMER_PASSWORD } from "../../scripts/demo/logins.js"
import type { CreateCouponInput } from "../../src/contracts/coupon"
import { compareCounters } from "../../src/modules/coupon/operations/ledger/compare-counters"
import type { Arena } from "./arena"
import {
  completeAtOnce,
  copies,
  createCoupon,
  openUses,
  ordersOf,
  readyCart,
  readyGuests,
  serverFor,
  tally,
} from "./crowd"

const SHOPPERS = 50
const CARTS = 20
const ACCOUNT = "vip@example.com"

/** Everybody at once at what a budget has left; a cart's discount is 4.60. */
export function describeBudgets(arena: () => Arena): void {
  const coupon = (budgets: CreateCouponInput["budgets"]) =>
    createCoupon(arena(), `CAP${randomUUID().slice(0, 8)}`.toUpperCase(), { budgets })

  const expectUses = async (coupon_id: string, carts: string[], uses: number) => {
    const before = await ordersOf(arena(), carts)
    const answers = await completeAtOnce(arena(), carts)
    expect(tally(answers)).toEqual({
      order: uses,
      "400 not_allowed coupon_budget_spent": carts.length - uses,
    })
    const placed = (await ordersOf(arena(), carts)).length - before.length
    expect(placed).toBe(uses)
    expect(await openUses(arena(), coupon_id)).toHaveLength(uses)
    expect(await compareCounters(arena().sql)).toEqual([])
  }

  it("X12 gives a day's ten uses to exactly ten of fifty shoppers", async () => {
    const { id, code } = await coupon([
      { measure: "uses", per: "coupon", period: "day", limit: "10", currency_code: null },
    ])
    await expectUses(id, await readyGuests(arena(), code, SHOPPERS), 10)
  })

  it("X12 gives 30 in discounts of 4.60 to exactly six of fifty shoppers", async () => {
    const { id, code } = await coupon([
      { measure: "discount", per: "coupon", period: "ever", limit: "30", currency_code: "usd" },
    ])
    await expectUses(id, await readyGuests(arena(), code, SHOPPERS), 6)
  })

  it("X12 C2 gives a customer two uses over twenty carts at once", async () => {
    const { id, code } = await coupon([
      { measure: "uses", per: "customer", period: "month", limit: "2", currency_code: null },
    ])
    const server = serverFor(arena().servers, 0)
    const token = await server.api.login(ACCOUNT, CUSTOMER_PASSWORD)
    const cart = await readyCart(server, code, { email: ACCOUNT, token })
    await expectUses(id, [cart, ...(await copies(arena().sql, cart, CARTS - 1))], 2)
  })
}
