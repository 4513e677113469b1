import { randomUUID } from "node:crypto"
import { CUSTOMER_PASSWORD } from "../../scripts/demo/logins.js"
import { compareCounters } from "../../src/modules/coupon/operations/ledger/compare-counters"
import { openPayment } from "../support/shopper"
import type { Arena } from "./arena"
import {
  completeAtOnce,
  copies,
  createCoupon,
  isOrder,
  openUses,
  ordersOf,
  readyCart,
  serverFor,
  tally,
  type CouponOfTest,
} from "./crowd"

const CARTS = 20
const ACCOUNT = "vip@example.com"
const OTHER_ACCOUNT = "us@example.com"

/** One person with twenty carts, all completed at the same moment. */
export function describeOncePerPerson(arena: () => Arena): void {
  const uniqueCode = (name: string) => `${name}${randomUUID().slice(0, 8)}`.toUpperCase()

  it("C2 gives a coupon once to an account that completes twenty carts at once", async () => {
    const coupon = await createCoupon(arena(), uniqueCode("ONCE"), { per_customer_limit: 1 })
    const cart = await accountCart(arena(), coupon, ACCOUNT)
    const others = await copies(arena().sql, cart, CARTS - 1)
    await expectOne(arena(), coupon, [cart, ...others], "coupon_customer_limit")
  })

  it("C2 gives a coupon once to a guest whose e-mail was never seen before", async () => {
    const coupon = await createCoupon(arena(), uniqueCode("ONCE"), { per_customer_limit: 1 })
    const carts = await guestCarts(arena(), coupon)
    await expectOne(arena(), coupon, carts, "coupon_customer_limit")
  })

  it("B14 C2 gives a coupon once to an account and a guest of the same e-mail together", async () => {
    const coupon = await createCoupon(arena(), uniqueCode("ONCE"), { per_customer_limit: 1 })
    const { sql, servers } = arena()
    const asAccount = await accountCart(arena(), coupon, OTHER_ACCOUNT)
    const asGuest = await readyCart(serverFor(servers, 0), coupon.code, {
      email: OTHER_ACCOUNT.toUpperCase(),
    })
    const accounts = await copies(sql, asAccount, CARTS / 2 - 1)
    const guests = await copies(sql, asGuest, CARTS / 2 - 1, { samePerson: true })
    const carts = [asAccount, ...accounts].flatMap((cart, index) => [
      cart,
      [asGuest, ...guests][index] ?? "",
    ])
    await expectOne(arena(), coupon, carts, "coupon_customer_limit")
  })

  it("B24 gives a coupon for new customers once to a guest whose e-mail was never seen before", async () => {
    const coupon = await createCoupon(arena(), uniqueCode("HELLO"), {
      audience: { history: "new" },
    })
    const carts = await guestCarts(arena(), coupon)
    await expectOne(arena(), coupon, carts, "coupon_new_customers")
  })
}

async function accountCart({ servers }: Arena, { code }: CouponOfTest, email: string) {
  const server = serverFor(servers, 0)
  const token = await server.api.login(email, CUSTOMER_PASSWORD)
  return readyCart(server, code, { email, token })
}

/**
 * Twenty carts made at once: who the guest is, Medusa decides twenty times in parallel too. Where
 * two servers make the same guest at the same moment, core refuses one of them; it then asks again.
 */
function guestCarts({ servers }: Arena, { code }: CouponOfTest): Promise<string[]> {
  const email = `${randomUUID()}@guests.example`
  return Promise.all(
    Array.from({ length: CARTS }, (_, index) => {
      const cart = () => readyCart(serverFor(servers, index), code, { email })
      return cart().catch(cart)
    })
  )
}

async function expectOne(
  arena: Arena,
  coupon: CouponOfTest,
  carts: string[],
  refusal: string
): Promise<void> {
  const before = await ordersOf(arena, carts)
  const answers = await completeAtOnce(arena, carts)
  expect(tally(answers)).toEqual({ order: 1, [`400 not_allowed ${refusal}`]: carts.length - 1 })
  const known = new Set(before.map(({ order_id }) => order_id))
  const placed = (await ordersOf(arena, carts)).filter(({ order_id }) => !known.has(order_id))
  expect(placed.map(({ codes }) => codes)).toEqual([[coupon.code]])
  expect(await openUses(arena, coupon.id)).toHaveLength(1)
  expect(await compareCounters(arena.sql)).toEqual([])

  const loser = carts.filter((_, index) => !isOrder(answers[index] as never)).slice(0, 1)
  await openPayment(serverFor(arena.servers, 0).api.store, loser[0] ?? "")
  const [goesOn] = await completeAtOnce(arena, loser)
  expect(goesOn).toMatchObject({
    status: 200,
    data: { type: "order", order: { discount_total: 0 } },
  })
}
