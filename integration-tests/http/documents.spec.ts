import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import * as contracts from "../../src/contracts"
import { couponDesk, percentage } from "../support/coupons"
import { eventually } from "../support/eventually"
import { shopper } from "../support/shopper"
import { codeBlocks, runExamples } from "../support/run-examples"
import { shopSuite, STAFF } from "../support/shop-suite"

const FIVE_MINUTES = "The first coupon in five minutes"

/** The examples are for people with a shell; a machine without one has nothing to try here. */
function canRun(): boolean {
  try {
    return Boolean(execFileSync("bash", ["-c", "curl --version"]))
  } catch {
    return false
  }
}

const BODIES_AND_QUERIES = [
  contracts.CreateCoupon,
  contracts.UpdateCoupon,
  contracts.DiscountInput,
  contracts.AudienceInput,
  contracts.ChangeAudience,
  contracts.ListNamedCustomersQuery,
  contracts.TestCart,
  contracts.ListCouponsQuery,
  contracts.ListRedemptionsQuery,
  contracts.ListOrderEntriesQuery,
  contracts.ListCartsQuery,
  contracts.CreateCouponView,
  contracts.UpdateCouponSettings,
  contracts.NewCouponDefaults,
]

/** The names of all fields in an answer, at any depth. */
function fieldsIn(value: unknown): string[] {
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [
        ...(Array.isArray(value) ? [] : [name]),
        ...fieldsIn(inner),
      ])
    : []
}

shopSuite("The documents", (shop) => {
  const test = canRun() ? it : it.skip

  it("docs/api.md names every field of a body, a query and an answer", async () => {
    const { api, ids } = shop()
    const desk = couponDesk(shop())
    const { id } = await desk.create({ code: "TEA", discount: percentage(10) })
    await desk.update(id, { name: "Tea" })
    const sam = shopper(shop())
    const cart = await sam.cart({ "SENCHA-100": 1 })
    await sam.enter(cart, "tea")
    const get = async (path: string) => (await api.admin("GET", path)).data
    const test = { coupon_ids: [id], cart_id: cart }
    const answers = [
      await get(`/admin/coupons?customer_id=${ids.customers["vip@example.com"]}`),
      await get(`/admin/coupons/${id}`),
      await get(`/admin/coupons/${id}/versions`),
      await get("/admin/coupon-carts"),
      await get("/admin/coupon-settings"),
      (await api.admin("POST", "/admin/coupons/test-cart", test)).data,
      await sam.coupons(cart),
    ]
    await sam.readyToPay(cart)
    const { order } = (await sam.complete(cart)).data
    await eventually(async () => expect(await desk.redemptions(id)).toHaveLength(1))
    answers.push(
      await desk.redemptions(id),
      await get(`/admin/coupon-entries?order_id=${order.id}`)
    )

    const named = new Set(readFileSync("docs/api.md", "utf8").match(/[a-z]+(_[a-z]+)*/g))
    const fields = [
      ...BODIES_AND_QUERIES.flatMap(({ shape }) => Object.keys(shape)),
      ...fieldsIn(answers),
    ]
    expect(fields.filter((field) => !named.has(field))).toEqual([])
  })

  test("README makes, uses and locks the first coupon, and docs/api.md calls every route", async () => {
    const { url, ids, api } = shop()
    const [settings, ...firstCoupon] = codeBlocks("README.md", "bash", FIVE_MINUTES)
    const [outcome, locked] = codeBlocks("README.md", "json", FIVE_MINUTES).map((block) =>
      JSON.parse(block)
    )
    expect(settings).toContain("BASE=")

    const printed = await runExamples(
      [...firstCoupon, 'echo "COUPON=$COUPON="', ...codeBlocks("docs/api.md", "bash")],
      {
        BASE: url,
        PUBLISHABLE: ids.publishable_key,
        EMAIL: STAFF.email,
        PASSWORD: STAFF.password,
      }
    )
    const withoutIds = printed.replaceAll(/"cali_\w+"/g, '"cali_01…"')
    expect(withoutIds).toContain(JSON.stringify(outcome))
    expect(printed).toContain('"locked_fields":["code"')
    expect(printed).toContain('"reason":"Goodwill, parcel lost."')

    const [, id] = printed.match(/COUPON=(.*)=/) ?? []
    const change = await api.admin("POST", `/admin/coupons/${id}`, {
      discount: { type: "percentage", value: 50 },
    })
    expect(change).toMatchObject({ status: 400, data: locked })
  })
})
