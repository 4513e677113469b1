import { holdUses } from "../../../src/modules/coupon/operations/ledger/hold-uses"
import { account } from "../../support/accounts"
import { couponDesk } from "../../support/coupons"
import { draftDesk } from "../../support/draft-desk"
import { eventually } from "../../support/eventually"
import { directly } from "../../support/ledger"
import { inEurope } from "../../support/places"
import type { Answer } from "../../support/shop-api"
import { type Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"
import { historyCoupons } from "./history-coupons"

type Buyer = Pick<ReturnType<typeof shopper>, "cart" | "enter" | "readyToPay" | "complete">

/**
 * A shop in which coupons were used in all the ways there are: by accounts and guests, in two
 * currencies, under two versions, over the limit, given back, cancelled, and just being placed.
 */
export async function history(shop: Shop) {
  const made = await historyCoupons(shop)
  const { tea, listed } = made.coupons
  const { admin } = shop.api
  const guest = shopper(shop)
  const vip = await account(shop, "vip@example.com")

  const both = await buy(guest, "TEA", "EVERYWHERE")
  const cancelled = await buy(guest, "TEA")
  const goodwill = await buy(guest, "LISTED", "EVERYWHERE")
  const own = await buy(vip, "TWICE", "EVERYWHERE")
  await buy(vip, "TWICE", "LISTED")
  for (let index = 0; index < 5; index++) {
    await buy(vip, "EVERYWHERE")
  }
  const euros = await buyInEurope(shop, "EVERYWHERE")
  for (let index = 0; index < 3; index++) {
    await buy(guest, "EVERYWHERE")
  }
  await becomeOf(shop, tea.id, ["bound", "bound"])
  expect((await admin("POST", `/admin/orders/${cancelled}/cancel`)).status).toBe(200)
  await becomeOf(shop, tea.id, ["reversed", "bound"])
  await buy(guest, "TEA")
  await buy(guest, "TEA")
  await draftDesk(shop).convert(made.draft)
  await becomeOf(shop, tea.id, ["bound", "bound", "bound", "reversed", "bound"])
  const use = (await couponDesk(shop).redemptions(listed.id)).find(
    ({ order_id }: { order_id: string }) => order_id === goodwill
  )
  await admin("POST", `/admin/coupon-redemptions/${use.id}/reverse`, { reason: "Goodwill" })
  const held = await ready(guest, "LISTED")
  await directly(shop, (sql) => sql.transaction((tx) => holdUses(tx, held, new Date())))
  const cart = await guest.cart({ "SENCHA-100": 1 })
  return { ...made, cart, orders: { both, cancelled, goodwill, own, euros, draft: made.draft } }
}

async function ready(buyer: Buyer, ...codes: string[]): Promise<string> {
  const cart = await buyer.cart({ "SENCHA-100": 1 })
  await buyer.enter(cart, ...codes)
  await buyer.readyToPay(cart)
  return cart
}

async function buy(buyer: Buyer, ...codes: string[]): Promise<string> {
  return orderOf(await buyer.complete(await ready(buyer, ...codes)))
}

async function buyInEurope(shop: Shop, code: string): Promise<string> {
  const guest = shopper(shop)
  const cart = await guest.cart({ "SENCHA-100": 3 }, inEurope(shop))
  await guest.enter(cart, code)
  await guest.readyToPay(cart, "europe")
  return orderOf(await guest.complete(cart))
}

function orderOf({ data }: Answer): string {
  expect(data).toHaveProperty("order.id")
  return data.order.id
}

/** Waits for what follows an order: its uses are bound, or given back, a moment later. */
async function becomeOf(shop: Shop, couponId: string, states: string[]): Promise<void> {
  await eventually(async () => {
    const uses: { state: string }[] = await couponDesk(shop).redemptions(couponId)
    expect(uses.map(({ state }) => state)).toEqual(states)
  })
}
