import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { copyCart } from "../../scripts/bench/copy-cart.js"
import { account } from "../support/accounts"
import { couponDesk, percentage } from "../support/coupons"
import { differences } from "../support/ledger"
import type { Answer } from "../support/shop-api"
import { shopSuite } from "../support/shop-suite"
import { openPayment, shopper } from "../support/shopper"
import { database } from "../support/tables"

const SHOPPERS = 50
const USES = 10
const ROUNDS = 3
const CARTS_OF_ONE = 20

shopSuite("A coupon that many use at once", (shop) => {
  const isOrder = ({ status, data }: Answer) => status === 200 && data.type === "order"

  async function copies(cart: string, count: number): Promise<string[]> {
    const { client } = database(shop()) as Knex & {
      client: { acquireConnection(): Promise<never>; releaseConnection(connection: never): void }
    }
    const connection = await client.acquireConnection()
    try {
      return [cart, ...(await copyCart(connection, cart, count - 1))]
    } finally {
      client.releaseConnection(connection)
    }
  }

  async function readyCart(code: string, buyer = shopper(shop())): Promise<string> {
    const cart = await buyer.cart({ "SENCHA-100": 1 })
    await buyer.enter(cart, code)
    await buyer.readyToPay(cart)
    return cart
  }

  const completeAll = (carts: string[]) =>
    Promise.all(carts.map((cart) => shopper(shop()).complete(cart)))

  /** Coupon codes on the orders of these carts, an order without one included. */
  async function codesOnOrders(carts: string[]): Promise<(string | null)[]> {
    const { rows } = await database(shop()).raw<{ rows: { code: string | null }[] }>(
      `select min(adjustment.code) as code
       from order_cart link
       join "order" placed on placed.id = link.order_id and placed.deleted_at is null
       join order_item item on item.order_id = placed.id
       left join order_line_item_adjustment adjustment
         on adjustment.item_id = item.item_id and adjustment.deleted_at is null
       where link.cart_id = any(?) and link.deleted_at is null
       group by placed.id`,
      [carts]
    )
    return rows.map(({ code }) => code)
  }

  beforeEach(
    () => database(shop()).raw(`update product_variant set manage_inventory = false`) as never
  )

  it.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))(
    "C1 Z2 gives ten uses to exactly ten of fifty shoppers, and the others go on without it, round %i",
    async () => {
      const coupon = await couponDesk(shop()).create({
        code: "Rush",
        discount: percentage(10),
        total_limit: USES,
      })
      const carts = await copies(await readyCart("rush"), SHOPPERS)
      const answers = await completeAll(carts)
      const late = carts.filter((_, index) => !isOrder(answers[index] as Answer))

      expect(late).toHaveLength(SHOPPERS - USES)
      for (const answer of answers.filter((answer) => !isOrder(answer))) {
        expect(answer).toMatchObject({
          status: 400,
          data: { type: "not_allowed", code: "coupon_used_up" },
        })
      }
      expect(await codesOnOrders(carts)).toEqual(Array(USES).fill("Rush"))
      expect((await couponDesk(shop()).retrieve(coupon.id)).used).toBe(USES)
      expect(await differences(shop())).toEqual([])

      const one = late[0] as string
      const { data } = await shopper(shop()).retrieve(one)
      expect(data.cart).toMatchObject({ discount_total: 0, promotions: [] })
      await openPayment(shop().api.store, one)
      expect(isOrder(await shopper(shop()).complete(one))).toBe(true)
      expect(await codesOnOrders([one])).toEqual([null])
    }
  )

  async function completeAsOne(carts: string[]): Promise<void> {
    const answers = await completeAll(carts)
    expect(answers.filter(isOrder)).toHaveLength(1)
    expect(await codesOnOrders(carts)).toEqual(["Once"])
    expect(await differences(shop())).toEqual([])
  }

  it("C2 Z2 lets one account use a coupon once, with twenty carts at the same time", async () => {
    await couponDesk(shop()).create({
      code: "Once",
      discount: percentage(10),
      per_customer_limit: 1,
    })
    const vera = await account(shop(), "vip@example.com")
    const cart = await vera.cart({ "SENCHA-100": 1 })
    await vera.enter(cart, "once")
    await vera.readyToPay(cart)
    await completeAsOne(await copies(cart, CARTS_OF_ONE))
  })

  it("C2 Z2 lets a guest never seen before use a coupon once, with twenty carts at the same time", async () => {
    await couponDesk(shop()).create({
      code: "Once",
      discount: percentage(10),
      per_customer_limit: 1,
    })
    const carts = await copies(await readyCart("once"), CARTS_OF_ONE)
    for (const [table, id] of [
      ["cart", "id"],
      ["coupon_entry", "scope_id"],
    ]) {
      await database(shop()).raw(
        `update ${table} set email = 'same@example.com' where ${id} = any(?)`,
        [carts]
      )
    }
    await completeAsOne(carts)
  })
})
