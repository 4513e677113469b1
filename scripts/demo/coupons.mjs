import { lastSummer, nextBlackFriday } from "./calendar.mjs"
import { checkOut, enterCode, fillCart } from "./shopper.mjs"
import { Plain } from "./say.mjs"

/**
 * @typedef {import("./api.mjs").Api} Api
 * @typedef {import("./seed/shop-ids.js").ShopIds} ShopIds
 * @typedef {import("../../src/contracts/coupon.js").CreateCouponInput} CreateCouponInput
 */

const TIME_ZONE = "Europe/Berlin"
const EARLY_BIRDS = ["ines", "jan", "kira", "lars"]

/**
 * The coupon of the main job: for one group, once for each of its customers.
 *
 * @param {ShopIds} shop
 * @returns {CreateCouponInput}
 */
export function vipCoupon(shop) {
  return {
    code: "VIP15",
    name: "15 % for our VIPs",
    description: "A thank-you to our best customers.",
    publication: "active",
    discount: { type: "percentage", value: 15 },
    audience: { group_ids: [shop.groups.vip ?? ""] },
    per_customer_limit: 1,
  }
}

/**
 * @param {ShopIds} shop
 * @param {Date} now
 * @returns {CreateCouponInput[]}
 */
function otherCoupons(shop, now) {
  return [
    {
      code: "WELCOME10",
      name: "Welcome",
      description: "10 % off the first order.",
      publication: "active",
      discount: { type: "percentage", value: 10 },
      audience: { history: "new" },
      per_customer_limit: 1,
    },
    {
      code: "TAKE5",
      name: "5 EUR off from 40 EUR",
      publication: "active",
      discount: { type: "fixed", value: 5, currency_code: "eur", is_tax_inclusive: true },
      minimum_spend: { amounts: [{ currency_code: "eur", amount: 40 }], with_tax: true },
    },
    {
      code: "TEATIME",
      name: "Tea time",
      description: "20 % off all teas.",
      publication: "active",
      discount: { type: "percentage", value: 20, target: "items" },
      targets: [{ attribute: "items.product.categories.id", values: [shop.categories.tea ?? ""] }],
    },
    {
      code: "SUMMER",
      name: "Summer sale",
      comment: "Went well; the same again next year?",
      publication: "active",
      discount: { type: "percentage", value: 12 },
      time_zone: TIME_ZONE,
      ...lastSummer(now),
    },
    {
      code: "BLACKFRIDAY",
      name: "Black Friday",
      publication: "active",
      discount: { type: "percentage", value: 25 },
      time_zone: TIME_ZONE,
      ...nextBlackFriday(now),
    },
    {
      code: "EARLYBIRD",
      name: "Early bird",
      comment: "For the first five only.",
      publication: "active",
      discount: { type: "percentage", value: 20 },
      total_limit: EARLY_BIRDS.length + 1,
    },
  ]
}

/**
 * The coupons that the shop runs besides; one of them is used until a single use is left.
 *
 * @param {{ admin: Api, store: Api, shop: ShopIds, now: Date }} options
 */
export async function createCoupons({ admin, store, shop, now }) {
  for (const coupon of otherCoupons(shop, now)) {
    await admin.post("/admin/coupons", coupon)
  }
  for (const name of EARLY_BIRDS) {
    const email = `${name}@example.com`
    const cartId = await fillCart(store, shop, { email, items: { "NOTTE-250": 1 } })
    const answer = await enterCode(store, cartId, "EARLYBIRD")
    if (answer.status !== 200) {
      throw new Plain(`EARLYBIRD was refused to ${email}: ${answer.body?.message}`)
    }
    await checkOut(store, shop, cartId)
  }
}
