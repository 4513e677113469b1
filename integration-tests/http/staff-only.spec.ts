import type { CreateCouponInput } from "../../src/contracts/coupon"
import { couponDesk, percentage } from "../support/coupons"
import { draftDesk } from "../support/draft-desk"
import { eventually } from "../support/eventually"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"

const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }

shopSuite("Coupons that staff alone put on orders", (shop) => {
  const desk = () => couponDesk(shop())
  const drafts = () => draftDesk(shop())
  const guest = () => shopper(shop())
  const make = (body: CreateCouponInput = {}) =>
    desk().create({ code: "GOODWILL", discount: percentage(10), is_staff_only: true, ...body })

  it("X27 Z10 to a shopper the code is one that nobody has, on every way in", async () => {
    await make()
    const cart = await guest().cart(AT_100)
    const unknown = await guest().enter(cart, "NOBODYS")
    for (const typed of ["GOODWILL", "good-will"]) {
      const answer = await guest().enter(cart, typed)
      expect(answer.status).toBe(400)
      expect(answer.data).toEqual({
        ...unknown.data,
        message: unknown.data.message.replace("NOBODYS", typed),
      })
      expect(await guest().update(cart, { promo_codes: [typed] })).toMatchObject({ status: 400 })
    }
    const { status } = await shop().api.store("POST", "/store/carts", {
      region_id: shop().ids.regions.us,
      promo_codes: ["GOODWILL"],
    })
    expect(status).toBe(400)
    expect(await guest().coupons(cart)).toEqual([])
    const { data } = await shop().api.store("GET", `/store/carts/${cart}/coupons/available`)
    expect(data.coupons).toEqual([])
  })

  it("X27 K3 staff put it on a draft order, where it gives and counts", async () => {
    const { id } = await make({ total_limit: 1 })
    const draft = await drafts().create(AT_100, { promo_codes: ["GOODWILL"] })
    expect(await drafts().discount(draft)).toBe(10)
    const other = await drafts().create(AT_100)
    await drafts().begin(other)
    expect((await drafts().addCodes(other, "good-will")).status).toBe(200)
    await drafts().confirm(other)
    expect(await drafts().discount(other)).toBe(10)
    await drafts().convert(draft)
    await eventually(async () => expect((await desk().retrieve(id)).used).toBe(1))
    expect(await drafts().discount(draft)).toBe(10)
  })

  it("X27 made so while it is on a cart, it goes from there, and a completion is refused", async () => {
    const { id } = await make({ is_staff_only: false })
    const cart = await guest().cart(AT_100)
    await guest().enter(cart, "GOODWILL")
    await guest().readyToPay(cart)
    await desk().update(id, { is_staff_only: true })
    expect(await guest().complete(cart)).toMatchObject({
      status: 400,
      data: { code: "coupon_unknown" },
    })
    const { data } = await guest().retrieve(cart)
    expect(data.cart.discount_total).toBe(0)
  })

  it("X27 is never shown to shoppers, nor automatic, and is found in the list", async () => {
    const { id } = await make()
    const { admin } = shop().api
    for (const body of [{ is_public: true }, { is_automatic: true, name: "Self" }]) {
      const refused = await admin("POST", "/admin/coupons", {
        code: "OTHER",
        discount: percentage(10),
        is_staff_only: true,
        ...body,
      })
      expect(refused).toMatchObject({
        status: 400,
        data: { code: "coupon_staff_only", path: "is_staff_only" },
      })
    }
    expect(await admin("POST", `/admin/coupons/${id}`, { is_public: true })).toMatchObject({
      data: { code: "coupon_staff_only" },
    })
    await desk().create({ code: "SHOPPERS", discount: percentage(10) })
    const found = async (way: string) =>
      (await admin("GET", `/admin/coupons?way=${way}`)).data.coupons.map(
        ({ code }: { code: string }) => code
      )
    expect([await found("staff"), await found("code"), await found("automatic")]).toEqual([
      ["GOODWILL"],
      ["SHOPPERS"],
      [],
    ])
  })

  it("X27 S1 the test cart says that a shopper cannot have it", async () => {
    const { id } = await make()
    const { data } = await shop().api.admin("POST", "/admin/coupons/test-cart", {
      coupon_ids: [id],
      cart_id: await guest().cart(AT_100),
    })
    expect(data.trace.coupons[0]).toMatchObject({ refusals: [{ code: "staff_only" }] })
    expect(data.trace.coupons[0].conditions).toContainEqual({
      rule: "staff-only",
      passed: false,
      required: true,
      actual: false,
    })
  })
})
