import middlewares from "../../src/api/middlewares"
import { account } from "../support/accounts"
import { couponDesk, percentage } from "../support/coupons"
import { ourRoutes, type Route } from "../support/routes"
import { shopSuite, type Shop } from "../support/shop-suite"
import { shopper } from "../support/shopper"
import { contents } from "../support/tables"

const ADMIN_ROUTES = ourRoutes().filter(({ path }) => path.startsWith("/admin/"))
const STORE_ROUTES = ourRoutes().filter(({ path }) => path.startsWith("/store/"))
const named = ({ method, path }: Route) => `${method} ${path}`

describe("Roles", () => {
  it.each(ADMIN_ROUTES.map((route) => [named(route), route] as const))(
    "Y5 %s names the policy it asks for",
    (_, { method, path }) => {
      const policies = (middlewares.routes ?? [])
        .filter(({ matcher, methods }) => matcher === path && methods?.includes(method))
        .flatMap((route) => route.policies ?? [])
      expect(policies).toContainEqual({
        resource: expect.stringMatching(/^coupon/),
        operation: expect.stringMatching(/^(read|create|update|delete)$/),
      })
    }
  )

  it("Y5 what writes a promotion asks for the promotion's policy as well", () => {
    const writing = (middlewares.routes ?? []).filter(
      ({ matcher, methods }) =>
        /^\/admin\/coupons(\/bulk|\/:id(\/(pause|resume|restore|duplicate))?)?$/.test(
          String(matcher)
        ) && !methods?.includes("GET")
    )
    expect(writing).toHaveLength(8)
    for (const { policies } of writing) {
      expect(policies).toContainEqual(expect.objectContaining({ resource: "promotion" }))
    }
  })
})

shopSuite("Who reaches what", (shop) => {
  async function callers(): Promise<Record<string, Shop["api"]["admin"]>> {
    const { api, ids } = shop()
    const customer = await account(shop(), "vip@example.com")
    return {
      nobody: api.raw({}),
      "a guest": api.store,
      "a customer": customer.send,
      "a customer without the shop's key": api.raw({
        authorization: `Bearer ${await api.login("vip@example.com", "supersecret")}`,
      }),
      "somebody with a made-up token": api.raw({ authorization: "Bearer made.up.token" }),
      "the publishable key as a secret one": api.raw({
        authorization: `Basic ${Buffer.from(`${ids.publishable_key}:`).toString("base64")}`,
      }),
    }
  }

  it.each(ADMIN_ROUTES.map((route) => [named(route), route] as const))(
    "B14 nobody but staff reaches %s, and nothing is written",
    async (_, { method, path }) => {
      const coupon = await couponDesk(shop()).create({ code: "Desk", discount: percentage(5) })
      const before = await contents(shop())
      for (const [caller, send] of Object.entries(await callers())) {
        const answer = await send(method, path.replace(":id", coupon.id), { code: "Mine" })
        expect({ caller, status: answer.status }).toEqual({ caller, status: 401 })
        expect(JSON.stringify(answer.data)).not.toContain(coupon.id)
      }
      expect(await contents(shop())).toEqual(before)
    }
  )

  it.each(STORE_ROUTES.map((route) => [named(route), route] as const))(
    "B14 %s needs the shop's key",
    async (_, { method, path }) => {
      const cart = await shopper(shop()).cart({ "SENCHA-100": 1 })
      const answer = await shop().api.raw({})(method, path.replace(":id", cart), { codes: ["X"] })
      expect(answer.status).toBe(400)
    }
  )

  it("B2 B14 a personal coupon is nobody else's: not on entering, not on their cart", async () => {
    await couponDesk(shop()).create({
      code: "For Vera",
      discount: percentage(20),
      audience: { customers: "named" },
      named_customers: { customer_ids: [shop().ids.customers["vip@example.com"] ?? ""] },
    })
    const vera = await account(shop(), "vip@example.com")
    const other = await account(shop(), "new@example.com")
    const hers = await vera.cart({ "SENCHA-100": 1 })
    const theirs = await other.cart({ "SENCHA-100": 1 })

    expect((await vera.enter(hers, "for vera")).data.cart.discount_subtotal).toBe(4.6)
    expect(await other.enter(theirs, "for vera")).toMatchObject({
      status: 400,
      data: { type: "invalid_data", message: "The promotion code for vera is invalid" },
    })
    expect(await other.coupons(theirs)).toEqual([])
  })
})
