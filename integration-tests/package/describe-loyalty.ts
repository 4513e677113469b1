import { CUSTOMER_PASSWORD } from "../../scripts/demo/logins.js"
import { eventually } from "../support/eventually"
import { shopper } from "../support/shopper"
import { buy } from "./support/buy"
import type { Host } from "./support/host-suite"
import { medusa, startStore, type Store } from "./support/medusa"

const VIP = "vip@example.com"
const GIFT_CARD = "GIFT-50"

/** A store with handlers of its own on the hooks of the cart, and with the official loyalty plugin. */
export function describeLoyalty(host: () => Host): void {
  let store: Store

  beforeAll(async () => {
    const filled = await host().another("loyal")
    const { plugins, modules } = host().entries
    filled.app.add("hooks")
    filled.app.configure({
      plugins: [`{ resolve: "@medusajs/loyalty-plugin" }`, ...plugins],
      modules,
    })
    await medusa(filled, "db:migrate", "--execute-safe-links", "--skip-scripts")
    store = await startStore(filled)
    const coupon = { code: "Spring-24", discount: { type: "percentage", value: 10 } }
    await store.api.admin("POST", "/admin/coupons", coupon)
    await sellGiftCards(store)
  })

  afterAll(() => store.stop())

  it("Y10 runs the store's hooks: a promotion that one of them gates, then our coupon", async () => {
    await store.api.admin("POST", "/admin/promotions", FOR_MEMBERS)
    const sam = shopper(store)
    const outside = await sam.cart({ "SENCHA-100": 2 })
    const withoutMembership = await sam.enter(outside, "spring24")
    expect(withoutMembership.data.cart).toMatchObject({ discount_subtotal: 4.6 })

    const inside = await sam.cart({ "SENCHA-100": 2 }, { email: "ann@members.example" })
    const entered = await sam.enter(inside, "spring24")
    expect(adjustments(entered.data.cart)).toEqual([
      ["MEMBERS", 9.2],
      ["Spring-24", 3.68],
    ])
    await sam.readyToPay(inside)
    const completed = await sam.complete(inside)
    expect(completed.data).toMatchObject({ type: "order", order: { discount_subtotal: 12.88 } })
    expect((await store.api.store("GET", "/hooks-called")).data).toEqual({
      "completeCart.validate": 1,
      "updateCartPromotions.validate": expect.any(Number),
      setPromotionContext: expect.any(Number),
    })
  })

  it("Y10 B17 leaves the price of a gift card, even where its product is made discountable", async () => {
    const sam = shopper(store)
    const cart = await sam.cart({ [GIFT_CARD]: 1 })
    await sam.enter(cart, "spring24")
    expect(await sam.coupons(cart)).toMatchObject([
      { state: "waiting", reasons: [{ code: "products" }] },
    ])
    const withTea = await sam.add(cart, "SENCHA-100", 1)
    expect(withTea.data.cart).toMatchObject({ item_subtotal: 73, discount_subtotal: 2.3 })
    expect(adjustments(withTea.data.cart)).toEqual([["Spring-24", 2.3]])

    const { product_id } = store.ids.variants[GIFT_CARD]!
    await store.api.admin("POST", `/admin/products/${product_id}`, { discountable: true })
    const another = await sam.cart({ [GIFT_CARD]: 1 })
    const entered = await sam.enter(another, "spring24")
    expect(entered.data.cart).toMatchObject({ item_subtotal: 50, discount_subtotal: 0 })
    await store.api.admin("POST", `/admin/products/${product_id}`, { discountable: false })
  })

  it("Y10 takes the coupon off first, then gift card and store credit pay, however they came", async () => {
    const code = await buyGiftCard(store)
    await giveStoreCredit(store, 15)
    const send = store.api.as(await store.api.login(VIP, CUSTOMER_PASSWORD))
    const vip = shopper(store, send)
    const steps = {
      coupon: (cart: string) => vip.enter(cart, "spring24"),
      gift_card: (cart: string) => send("POST", `/store/carts/${cart}/gift-cards`, { code }),
      store_credit: (cart: string) => send("POST", `/store/carts/${cart}/store-credits`, {}),
    }
    const orders = [
      ["coupon", "gift_card", "store_credit"],
      ["gift_card", "store_credit", "coupon"],
      ["store_credit", "coupon", "gift_card"],
    ] as const

    for (const order of orders) {
      const cart = await vip.cart({ "SENCHA-100": 5 }, { email: VIP })
      for (const step of order) {
        expect(await steps[step](cart)).toMatchObject({ status: 200 })
      }
      await vip.readyToPay(cart)
      const { data } = await vip.retrieve(cart)
      // 115.00, less 10 %, with 8 % tax, and delivery for 6.48; then 50.00 and 15.00 are paid.
      expect(data.cart).toMatchObject({
        discount_subtotal: 11.5,
        credit_line_total: 65,
        total: 53.26,
      })
      if (order === orders.at(-1)) {
        const completed = await vip.complete(cart)
        expect(completed.data).toMatchObject({ type: "order", order: { total: 53.26 } })
      }
    }
  })

  it("Y10 as with native promotions, a code typed after a gift card counts for it at the next change", async () => {
    const { data } = await store.api.admin("POST", "/admin/gift-cards", {
      currency_code: "usd",
      value: 100,
    })
    await store.api.admin("POST", "/admin/promotions", {
      ...promotion(10),
      code: "NATIVE",
      is_automatic: false,
    })
    const sam = shopper(store)
    const totals = async (typed: string) => {
      const cart = await sam.cart({ "SENCHA-100": 1 })
      const { code } = data.gift_card
      await store.api.store("POST", `/store/carts/${cart}/gift-cards`, { code })
      const entered = await sam.enter(cart, typed)
      const changed = await sam.update(cart, { metadata: { changed: true } })
      return [entered, changed].map((answer) => answer.data.cart.total)
    }
    const native = await totals("NATIVE")
    expect(native[0]).toBeLessThan(0)
    expect(native[1]).toBe(0)
    expect(await totals("spring24")).toEqual(native)
  })
}

/** So many percent off the order, without being asked. */
const promotion = (value: number) => ({
  type: "standard",
  status: "active",
  is_automatic: true,
  application_method: { type: "percentage", value, target_type: "order", allocation: "across" },
})

const FOR_MEMBERS = {
  ...promotion(20),
  code: "MEMBERS",
  rules: [{ attribute: "membership", operator: "eq", values: ["gold"] }],
}

type Item = { adjustments: { code: string; amount: number }[] }

function adjustments({ items }: { items: Item[] }): [string, number][] {
  return items.flatMap((item) =>
    item.adjustments.map(({ code, amount }): [string, number] => [code, amount])
  )
}

async function sellGiftCards({ api, ids }: Store): Promise<void> {
  const { data } = await api.admin("POST", "/admin/products", {
    title: "Gift card",
    is_giftcard: true,
    status: "published",
    sales_channels: [{ id: ids.sales_channel_id }],
    options: [{ title: "Value", values: ["50"] }],
    variants: [
      {
        title: "50",
        sku: GIFT_CARD,
        manage_inventory: false,
        options: { Value: "50" },
        prices: [{ currency_code: "usd", amount: 50 }],
      },
    ],
  })
  const [variant] = data.product.variants
  ids.variants[GIFT_CARD] = { id: variant.id, product_id: data.product.id, eur: 50, usd: 50 }
}

/** Gives the code of a card worth 50.00. */
async function buyGiftCard(store: Store): Promise<string> {
  await buy(store, { [GIFT_CARD]: 1 })
  return eventually(async () => {
    const { data } = await store.api.admin("GET", "/admin/gift-cards")
    expect(data.gift_cards).toHaveLength(1)
    return data.gift_cards[0].code
  })
}

async function giveStoreCredit({ api, ids }: Store, amount: number): Promise<void> {
  const { data } = await api.admin("POST", "/admin/store-credit-accounts", {
    currency_code: "usd",
    customer_id: ids.customers[VIP],
  })
  const { id } = data.store_credit_account
  await api.admin("POST", `/admin/store-credit-accounts/${id}/credit`, { amount })
}
