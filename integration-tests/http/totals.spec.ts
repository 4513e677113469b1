import { account } from "../support/accounts"
import { couponDesk, fixed, percentage } from "../support/coupons"
import { draftDesk } from "../support/draft-desk"
import { nativePromotion } from "../support/native-promotion"
import { inEurope } from "../support/places"
import { shopSuite } from "../support/shop-suite"
import { openPayment, shopper } from "../support/shopper"
import { totalsOf } from "../support/totals"

// In dollars: GRINDER-BLACK 75, FILTERS-100 5, SENCHA-100 23, EARL-100 9.5.
const ITEMS = { "GRINDER-BLACK": 1, "FILTERS-100": 3, "SENCHA-100": 1 }

shopSuite("What Medusa shows and what the trace says are the same", (shop) => {
  const desk = () => couponDesk(shop())

  /** A percentage with a maximum, one on a product, a voucher, one for VIPs, and a draft, which takes nothing off. */
  async function coupons(): Promise<Map<string, string>> {
    const { ids } = shop()
    const made = [
      await desk().create({
        code: "THIRD",
        discount: percentage("33.33"),
        maximum_discount: {
          amounts: [
            { currency_code: "usd", amount: "19.99" },
            { currency_code: "eur", amount: "17.77" },
          ],
        },
      }),
      await desk().create({
        code: "FILTERS",
        discount: percentage(15, { target: "items", allocation: "each", max_quantity: 2 }),
        targets: [
          {
            attribute: "items.product.id",
            values: [String(ids.variants["FILTERS-100"]?.product_id)],
          },
        ],
      }),
      await desk().create({ code: "CASH", discount: fixed("4.37", "usd") }),
      await desk().create({
        code: "VIPS",
        discount: percentage(7),
        minimum_spend: { amounts: [{ currency_code: "usd", amount: 50 }] },
        audience: { group_ids: [String(ids.groups.vip)] },
      }),
    ]
    made.push(
      await desk().create({ code: "NOTHING", discount: percentage(50), publication: "draft" })
    )
    return new Map(made.map(({ code, id }) => [code, id]))
  }

  /** The codes on the cart, in the order entered. */
  async function agree(cartId: string, ids: Map<string, string>) {
    const entered: { code: string }[] = await shopper(shop()).coupons(cartId)
    const codes = entered.length ? entered.map(({ code }) => code) : ["NOTHING"]
    const totals = await totalsOf(
      shop(),
      cartId,
      codes.flatMap((code) => ids.get(code) ?? [])
    )
    expect(totals.medusa).toEqual(totals.trace)
    expect(totals.toPay ?? totals.total).toBe(totals.total)
    return totals
  }

  it("J7 S6 agree to the cent while items come, go and change, and the region with them", async () => {
    await nativePromotion(shop(), "NATIVE", 5)
    const ids = await coupons()
    const guest = shopper(shop())
    const cart = await guest.cart(ITEMS)
    await openPayment(shop().api.store, cart)
    await guest.enter(cart, "NATIVE", "THIRD", "FILTERS", "CASH")
    const entered = await agree(cart, ids)
    expect(entered.discount).toBeGreaterThan(0)

    await guest.add(cart, "EARL-100", 2)
    const added = await agree(cart, ids)
    expect(added.total).toBeGreaterThan(entered.total)
    const { items } = (await guest.retrieve(cart)).data.cart
    const line = `/store/carts/${cart}/line-items/${items[0].id}`
    await shop().api.store("POST", line, { quantity: 4 })
    await agree(cart, ids)
    await shop().api.store("DELETE", line)
    await agree(cart, ids)
    await guest.update(cart, inEurope(shop()))
    const abroad = await agree(cart, ids)
    expect(await guest.coupons(cart)).toMatchObject([
      { code: "THIRD", state: "applied" },
      { code: "FILTERS", state: "applied" },
      { code: "CASH", state: "refused", reasons: [{ code: "currency" }] },
    ])
    expect(abroad.discount).toBeGreaterThan(0)
  })

  it("J7 S6 agree once a guest logs in, and what was only for them applies", async () => {
    const ids = await coupons()
    const vera = await account(shop(), "vip@example.com")
    const cart = await vera.cart(ITEMS)
    await vera.enter(cart, "VIPS", "CASH")
    const own = await agree(cart, ids)
    // 7 % of 113, then 4.37.
    expect(own.discount).toBe(12.28)

    const guest = shopper(shop())
    const taken = await guest.cart(ITEMS, { email: "sam@example.com" })
    await guest.enter(taken, "CASH", "THIRD")
    const before = await agree(taken, ids)
    await vera.takeOver(taken)
    await vera.enter(taken, "VIPS")
    const after = await agree(taken, ids)
    expect(after.discount).toBeGreaterThan(before.discount)
  })

  it("A24 J1 removing a coupon restores the totals exactly, whatever others are there", async () => {
    const ids = await coupons()
    const guest = shopper(shop())
    for (const fields of [{}, inEurope(shop())]) {
      const cart = await guest.cart(ITEMS, fields)
      const bare = await agree(cart, ids)
      await guest.enter(cart, "THIRD")
      const one = await agree(cart, ids)
      await guest.enter(cart, "FILTERS", "CASH")
      expect((await agree(cart, ids)).total).toBeLessThan(one.total)
      await guest.remove(cart, "FILTERS", "CASH")
      expect(await agree(cart, ids)).toEqual(one)
      await guest.remove(cart, "THIRD")
      expect(await agree(cart, ids)).toEqual(bare)
    }
  })

  it("J7 the order and a draft of the same cost what the trace says", async () => {
    const { admin } = shop().api
    const ids = await coupons()
    const both = ["THIRD", "FILTERS"].map((code) => ids.get(code))
    const traced = async (order_id: string) =>
      Number(
        (await admin("POST", "/admin/coupons/test-cart", { order_id, coupon_ids: both })).data.trace
          .waterfall.final
      )
    const paid = async (id: string) => {
      const { order } = (
        await admin("GET", `/admin/orders/${id}?fields=total,item_subtotal,discount_subtotal`)
      ).data
      return Number((order.item_subtotal - order.discount_subtotal).toFixed(2))
    }
    const guest = shopper(shop())
    const cart = await guest.cart(ITEMS)
    await guest.enter(cart, "THIRD", "FILTERS")
    await guest.readyToPay(cart)
    const { order } = (await guest.complete(cart)).data
    // 113, less 19.99 at most, less 15 % of what is left of two of the three filters.
    expect(await paid(order.id)).toBe(await traced(order.id))

    const desk = draftDesk(shop())
    const draft = await desk.create(ITEMS, { promo_codes: ["THIRD", "FILTERS"] })
    expect(await paid(draft)).toBe(await paid(order.id))
    expect(await paid(draft)).toBe(await traced(draft))
  })
})
