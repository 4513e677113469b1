import type { CreateCouponInput } from "../../src/contracts/coupon"
import { couponDesk, fixed, percentage } from "../support/coupons"
import { draftDesk } from "../support/draft-desk"
import { recordEvents } from "../support/events"
import { eventually } from "../support/eventually"
import type { Answer } from "../support/shop-api"
import { shopSuite } from "../support/shop-suite"
import { shopper } from "../support/shopper"
import { storefrontStarter } from "../support/storefront-starter"

type Line = {
  id: string
  variant_sku: string
  quantity: number
  unit_price: number
  adjustments: { amount: number }[]
  metadata: { coupon_voucher?: string } | null
}

const price = ({ unit_price, quantity, adjustments }: Line) =>
  adjustments.reduce((left, { amount }) => left - amount, unit_price * quantity)

// In dollars: GRINDER-BLACK 75, FILTERS-100 5.
shopSuite("Product vouchers", (shop) => {
  const desk = () => couponDesk(shop())
  const guest = () => shopper(shop())
  const variant = (sku: string) => shop().ids.variants[sku]?.id ?? ""
  const voucher = (body: CreateCouponInput = {}, item: object = {}) =>
    desk().create({
      code: "FREEFILTERS",
      voucher: { variant_id: variant("FILTERS-100"), ...item },
      ...body,
    })
  const GRINDER = { "GRINDER-BLACK": 1 }
  const FREE = ["1 FILTERS-100 0", "1 GRINDER-BLACK 75"]
  const WITHOUT = ["1 GRINDER-BLACK 75"]

  /** What is in a cart: how many of what, and at what price in all, without tax. */
  const inCart = ({ items }: { items: Line[] }) =>
    items.map((line) => `${line.quantity} ${line.variant_sku} ${price(line)}`).sort()
  const inAnswer = ({ status, data }: Answer) => {
    expect({ status, data }).toMatchObject({ status: 200 })
    return inCart(data.cart ?? data.parent)
  }
  const cartNow = async (id: string) => inAnswer(await guest().retrieve(id))
  const itemOf = async (id: string): Promise<Line> => {
    const { items }: { items: Line[] } = (await guest().retrieve(id)).data.cart
    return items.find(({ metadata }) => metadata?.coupon_voucher) as Line
  }
  const setQuantity = (cart: string, { id }: Line, quantity: number) =>
    shop().api.store("POST", `/store/carts/${cart}/line-items/${id}`, { quantity })
  const takeOut = (cart: string, { id }: Line) =>
    shop().api.store("DELETE", `/store/carts/${cart}/line-items/${id}`)

  it("A16 entering the code puts the item in at zero, and removing it takes it out", async () => {
    const coupon = await voucher()
    expect(coupon.terms).toMatchObject({
      discount: { type: "percentage", value: "100", target: "items", allocation: "once" },
      targets: [{ attribute: "items.variant_id", values: [variant("FILTERS-100")] }],
      voucher: { variant_id: variant("FILTERS-100"), quantity: 1, grant: null },
    })
    const cart = await guest().cart(GRINDER)
    expect(inAnswer(await guest().enter(cart, "freefilters"))).toEqual(FREE)
    const [line] = await guest().coupons(cart)
    expect(line).toMatchObject({
      state: "applied",
      amount: "5",
      voucher: { quantity: 1, grant: null, product_title: expect.any(String) },
      item_ids: [(await itemOf(cart)).id],
    })
    expect(inAnswer(await guest().enter(cart, "FREEFILTERS"))).toEqual(FREE)
    expect(inAnswer(await guest().remove(cart, "FREEFILTERS"))).toEqual(WITHOUT)
    expect(await cartNow(cart)).toEqual(WITHOUT)
    expect(inAnswer(await guest().enter(cart, "FREEFILTERS"))).toEqual(FREE)
    expect(inAnswer(await guest().update(cart, { promo_codes: [] }))).toEqual(WITHOUT)
  })

  it("A16 on the ways of the storefront starter and of a new cart", async () => {
    await voucher()
    await desk().create({ code: "TENTH", discount: percentage(10) })
    const cart = await guest().cart(GRINDER)
    const starter = storefrontStarter(shop(), cart)
    expect(inAnswer(await starter.addCode("freefilters"))).toEqual(FREE)
    // The item is the voucher's: the other coupon leaves it alone.
    expect(inAnswer(await starter.addCode("TENTH"))).toEqual([FREE[0], "1 GRINDER-BLACK 67.5"])
    expect(inAnswer(await starter.removeCode("FREEFILTERS"))).toEqual(["1 GRINDER-BLACK 67.5"])

    const made = await shop().api.store("POST", "/store/carts", {
      region_id: shop().ids.regions.us,
      items: [{ variant_id: variant("GRINDER-BLACK"), quantity: 1 }],
      promo_codes: ["FREEFILTERS"],
    })
    expect(inAnswer(made)).toEqual(FREE)
  })

  it("A16 what the shopper had put in by hand is theirs, and what they raise is an item of their own", async () => {
    await voucher()
    const cart = await guest().cart({ "FILTERS-100": 2 })
    const both = ["1 FILTERS-100 0", "2 FILTERS-100 10"]
    expect(inAnswer(await guest().enter(cart, "FREEFILTERS"))).toEqual(both)
    expect(inAnswer(await guest().add(cart, "FILTERS-100", 1))).toEqual([
      "1 FILTERS-100 0",
      "3 FILTERS-100 15",
    ])
    expect(inAnswer(await setQuantity(cart, await itemOf(cart), 4))).toEqual([
      "1 FILTERS-100 0",
      "6 FILTERS-100 30",
    ])
    expect(inAnswer(await guest().remove(cart, "FREEFILTERS"))).toEqual(["6 FILTERS-100 30"])
  })

  it("A16 a shopper who takes the item out finds out how to have it back", async () => {
    await voucher()
    const cart = await guest().cart(GRINDER)
    await guest().enter(cart, "FREEFILTERS")
    expect(inAnswer(await takeOut(cart, await itemOf(cart)))).toEqual(WITHOUT)
    expect(await guest().coupons(cart)).toMatchObject([
      { state: "waiting", reasons: [{ code: "item_taken_out", message: /Enter the code again/ }] },
    ])
    expect(inAnswer(await guest().add(cart, "GRINDER-BLACK", 1))).toEqual(["2 GRINDER-BLACK 150"])
    expect(inAnswer(await guest().enter(cart, "FREEFILTERS"))).toEqual([
      "1 FILTERS-100 0",
      "2 GRINDER-BLACK 150",
    ])
  })

  it("A16 X27 the item comes once the code applies, goes when it does not, and counts for no minimum", async () => {
    const amounts = [{ currency_code: "usd", amount: "80" }]
    await voucher({ minimum_spend: { amounts } })
    await desk().create({
      code: "FROM155",
      discount: fixed(5, "usd"),
      minimum_spend: { amounts: [{ currency_code: "usd", amount: "155" }] },
    })
    const cart = await guest().cart(GRINDER)
    expect(inAnswer(await guest().enter(cart, "FREEFILTERS", "FROM155"))).toEqual(WITHOUT)
    expect(await guest().coupons(cart)).toMatchObject([
      { state: "waiting", reasons: [{ code: "minimum_spend", params: { missing: "5" } }] },
      { state: "waiting" },
    ])
    const two = ["1 FILTERS-100 0", "2 GRINDER-BLACK 150"]
    expect(inAnswer(await guest().add(cart, "GRINDER-BLACK", 1))).toEqual(two)
    expect(await guest().coupons(cart)).toMatchObject([
      { state: "applied" },
      { state: "waiting", reasons: [{ code: "minimum_spend", params: { missing: "5" } }] },
    ])
    const { items }: { items: Line[] } = (await guest().retrieve(cart)).data.cart
    const grinder = items.find(({ metadata }) => !metadata?.coupon_voucher) as Line
    expect(inAnswer(await setQuantity(cart, grinder, 1))).toEqual(WITHOUT)
    expect(await guest().coupons(cart)).toMatchObject([
      { state: "waiting", reasons: [{ code: "minimum_spend" }] },
      { state: "waiting" },
    ])
  })

  it("A16 out of stock the code is refused with a reason, and tried again", async () => {
    await voucher({}, { quantity: 100_000 })
    const cart = await guest().cart(GRINDER)
    const refused = await guest().enter(cart, "FREEFILTERS")
    expect(inAnswer(refused)).toEqual(WITHOUT)
    expect(await guest().coupons(cart)).toMatchObject([
      { state: "refused", reasons: [{ code: "out_of_stock" }] },
    ])
    await guest().add(cart, "GRINDER-BLACK", 1)
    expect(await guest().coupons(cart)).toMatchObject([
      { state: "refused", reasons: [{ code: "out_of_stock" }] },
    ])
    const { id } = (await shop().api.admin("GET", "/admin/coupons")).data.coupons[0]
    await desk().update(id, { voucher: { variant_id: variant("FILTERS-100"), quantity: 2 } })
    expect(inAnswer(await guest().add(cart, "GRINDER-BLACK", 1))).toEqual([
      "2 FILTERS-100 0",
      "3 GRINDER-BLACK 225",
    ])
  })

  it("A16 C1 entered by many at once it puts in one item", async () => {
    await voucher()
    const cart = await guest().cart(GRINDER)
    await Promise.all(Array.from({ length: 20 }, () => guest().enter(cart, "FREEFILTERS")))
    expect(await cartNow(cart)).toEqual(FREE)
  })

  it("A16 A24 Y11 an order has it for nothing, and whoever fulfils it is told what, once per use", async () => {
    const events = recordEvents(shop(), "coupon.")
    const grant = { unit: "GB", quantity: 100 }
    const coupon = await voucher({ per_customer_limit: 1 }, { grant })
    const cart = await guest().cart(GRINDER)
    await guest().enter(cart, "FREEFILTERS")
    await guest().readyToPay(cart)
    const { data } = await guest().complete(cart)
    expect(data).toMatchObject({ type: "order", order: { discount_subtotal: 5 } })
    const [use] = await eventually(async () => {
      const told = events.seen.filter(({ name }) => name === "coupon.redeemed")
      expect(told).toHaveLength(1)
      return told.map(({ data }) => data as { redemption_id: string })
    })
    expect(use).toMatchObject({
      coupon_id: coupon.id,
      amount: "5",
      variant_id: variant("FILTERS-100"),
      grant,
    })
    await shop().api.admin("POST", `/admin/orders/${data.order.id}/cancel`)
    await eventually(() =>
      expect(events.seen).toContainEqual({
        name: "coupon.reversed",
        data: expect.objectContaining({ redemption_id: use?.redemption_id, grant }),
      })
    )
    events.stop()
  })

  it("A16 H10 on draft orders: made with the code, and while it is edited", async () => {
    await voucher()
    const drafts = draftDesk(shop())
    const itemsOf = async (id: string) => {
      const path = `/admin/orders/${id}?fields=total,*items,*items.adjustments,*items.detail`
      return inCart((await shop().api.admin("GET", path)).data.order)
    }
    const made = await drafts.create(GRINDER, { promo_codes: ["freefilters"] })
    expect(await itemsOf(made)).toEqual(FREE)
    await drafts.convert(made)
    expect(await itemsOf(made)).toEqual(FREE)

    const edited = await drafts.create({ ...GRINDER, "FILTERS-100": 1 })
    await drafts.begin(edited)
    const entered = await drafts.addCodes(edited, "freefilters")
    expect(inCart(entered.data.draft_order_preview)).toEqual([
      "1 FILTERS-100 0",
      "1 FILTERS-100 5",
      "1 GRINDER-BLACK 75",
    ])
    const removed = await drafts.removeCodes(edited, "freefilters")
    expect(inCart(removed.data.draft_order_preview)).toEqual([
      "1 FILTERS-100 5",
      "1 GRINDER-BLACK 75",
    ])
    await drafts.addCodes(edited, "freefilters")
    await drafts.confirm(edited)
    expect(await itemsOf(edited)).toEqual([
      "1 FILTERS-100 0",
      "1 FILTERS-100 5",
      "1 GRINDER-BLACK 75",
    ])
    await drafts.begin(edited)
    await drafts.removeCodes(edited, "freefilters")
    await drafts.confirm(edited)
    expect(await itemsOf(edited)).toEqual(["1 FILTERS-100 5", "1 GRINDER-BLACK 75"])
  })

  it("A16 J1 is refused beside a discount of another kind, and without a code", async () => {
    const item = { variant_id: variant("FILTERS-100") }
    const attempt = (body: CreateCouponInput) => shop().api.admin("POST", "/admin/coupons", body)
    const problem = (answer: Answer) => [
      answer.status,
      answer.data.path,
      answer.data.params?.problem,
    ]
    const amounts = [{ currency_code: "usd", amount: "5" }]
    expect(problem(await attempt({ code: "A", voucher: item, discount: percentage(10) }))).toEqual([
      400,
      "discount",
      "beside_voucher",
    ])
    expect(
      problem(await attempt({ code: "A", voucher: item, maximum_discount: { amounts } }))
    ).toEqual([400, "maximum_discount", "beside_voucher"])
    expect(problem(await attempt({ name: "A", is_automatic: true, voucher: item }))).toEqual([
      400,
      "voucher",
      "needs_code",
    ])
    expect(problem(await attempt({ code: "A", voucher: { variant_id: "variant_none" } }))).toEqual([
      400,
      "voucher.variant_id",
      undefined,
    ])
    const made = await attempt({ code: "A", voucher: item })
    const { discount, targets } = made.data.coupon.terms
    expect(
      (await attempt({ code: "B", voucher: item, discount, targets })).data.coupon.terms
    ).toEqual(made.data.coupon.terms)
  })
})
