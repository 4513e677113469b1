import type { CreateCouponInput } from "../../src/contracts/coupon"
import { COMPANIONS } from "../../src/domain/terms/companions"
import { couponDesk, percentage } from "../support/coupons"
import { nativePromotion } from "../support/native-promotion"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"

// In dollars: GRINDER-BLACK 75, FILTERS-100 5.
const AT_100 = { "GRINDER-BLACK": 1, "FILTERS-100": 5 }

shopSuite("Which coupons may be on one order", (shop) => {
  const desk = () => couponDesk(shop())
  const create = (code: string, percent: number, rest: CreateCouponInput = {}) =>
    desk().create({ code, discount: percentage(percent), ...rest })

  it("J5 C7 a coupon that stays alone refuses others by name, on the cart and on the order", async () => {
    await create("ALONE", 20, { combines_with: [] })
    await create("TEN", 10)
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await guest.enter(cart, "ALONE")
    const { data } = await guest.enter(cart, "TEN")
    expect(data.cart.discount_subtotal).toBe(20)
    expect(await guest.coupons(cart)).toMatchObject([
      { code: "ALONE", state: "applied", amount: "20" },
      {
        code: "TEN",
        state: "waiting",
        amount: null,
        reasons: [
          {
            code: "not_combinable",
            params: { kept: ["ALONE"] },
            message: "This coupon cannot be combined with ALONE.",
          },
        ],
      },
    ])
    await guest.readyToPay(cart)
    const placed = await guest.complete(cart)
    expect(placed.data).toMatchObject({ type: "order", order: { discount_subtotal: 20 } })
  })

  it("J5 applies by itself once what was in the way is gone", async () => {
    await create("ALONE", 20, { combines_with: [] })
    await create("TEN", 10)
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await guest.enter(cart, "ALONE", "TEN")
    const { data } = await guest.remove(cart, "ALONE")
    expect(data.cart.discount_subtotal).toBe(10)
  })

  it("X6 takes percentages of what is left, or of the price, as the store decides", async () => {
    await create("TEN", 10)
    await create("TWENTY", 20)
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    const { data } = await guest.enter(cart, "TEN", "TWENTY")
    expect(data.cart.discount_subtotal).toBe(28)
    await desk().settings({ percentage_of: "initial" })
    const again = await guest.enter(cart, "TEN")
    expect(again.data.cart.discount_subtotal).toBe(30)
    await guest.readyToPay(cart)
    const placed = await guest.complete(cart)
    expect(placed.data).toMatchObject({ type: "order", order: { discount_subtotal: 30 } })
  })

  it("J5 combines with coupons of the classes it names, both ways", async () => {
    const book = {
      targets: [
        {
          attribute: "items.product.id",
          operator: "in" as const,
          values: [String(shop().ids.variants["FILTERS-100"]?.product_id)],
        },
      ],
    }
    await create("PICKY", 10, { combines_with: ["items", "promotions"] })
    await desk().create({
      code: "FILTERS",
      discount: percentage(20, { target: "items", allocation: "each", max_quantity: 9 }),
      ...book,
    })
    await create("ORDER", 50)
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    // 10 % of 100, then 20 % of the 22.50 left of the filters; nothing from ORDER.
    const { data } = await guest.enter(cart, "PICKY", "FILTERS", "ORDER")
    expect(data.cart.discount_subtotal).toBe(14.5)
    expect(await guest.coupons(cart)).toMatchObject([
      { code: "PICKY", state: "applied" },
      { code: "FILTERS", state: "applied" },
      { code: "ORDER", state: "waiting", reasons: [{ params: { kept: ["PICKY"] } }] },
    ])
  })

  it("J5 waits while a native promotion takes something off, where it does not combine with these", async () => {
    await nativePromotion(shop(), "NATIVE", 5)
    await create("PURE", 10, { combines_with: ["items", "order"] })
    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    const both = await guest.enter(cart, "NATIVE", "PURE")
    expect(both.data.cart.discount_subtotal).toBe(5)
    expect(await guest.coupons(cart)).toMatchObject([
      { code: "PURE", state: "waiting", reasons: [{ code: "other_promotion", params: {} }] },
    ])
    const alone = await guest.remove(cart, "NATIVE")
    expect(alone.data.cart.discount_subtotal).toBe(10)
  })

  it("J5 I2 is kept in versions, locked once used, and refused where it says nothing known", async () => {
    const { id, terms } = await create("ALONE", 20, { combines_with: ["order", "items"] })
    expect(terms.combines_with).toEqual(["items", "order"])
    const open = await desk().update(id, { combines_with: [...COMPANIONS] })
    expect(open).toMatchObject({ terms_version: 2, terms: { combines_with: null } })
    const wrong = await shop().api.admin("POST", `/admin/coupons/${id}`, {
      combines_with: ["gifts"],
    })
    expect(wrong.status).toBe(400)

    const guest = shopper(shop())
    const cart = await guest.cart(AT_100)
    await guest.enter(cart, "ALONE")
    await guest.readyToPay(cart)
    expect((await guest.complete(cart)).data.type).toBe("order")
    expect((await desk().retrieve(id)).locked_fields).toContain("combines_with")
    const locked = await shop().api.admin("POST", `/admin/coupons/${id}`, { combines_with: [] })
    expect(locked).toMatchObject({ status: 400, data: { code: "coupon_locked" } })
  })
})
