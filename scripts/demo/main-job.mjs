import { setTimeout as sleep } from "node:timers/promises"
import { logIn } from "./api.mjs"
import { vipCoupon } from "./coupons.mjs"
import { inCents } from "./money.mjs"
import { checkOut, enterCode, fillCart } from "./shopper.mjs"

const BOUND_MS = 20_000

/** 69.00 and twice 15.50, with German VAT: 100.00 EUR. */
const ITEMS = { "GRINDER-BLACK": 1, "MUG-INDIGO": 2 }
const TYPED = "  vip15 "

/**
 * @typedef {import("./api.mjs").Api} Api
 * @typedef {{ what: string, expected: string, got: string }} Finding
 */

/**
 * What all of this is for, over HTTP: staff make a coupon for a group, a shopper of that group
 * types it, orders with it, and staff see it used. Nobody else gets it, and she only once.
 *
 * @param {object} options
 * @param {Api} options.admin
 * @param {Api} options.store
 * @param {import("./seed/shop-ids.js").ShopIds} options.shop
 * @param {string} options.password of the shoppers
 * @returns {Promise<Finding[]>}
 */
export async function doMainJob({ admin, store, shop, password }) {
  const { coupon } = await admin.post("/admin/coupons", vipCoupon(shop))

  const email = "vip@example.com"
  const vip = await logIn(store, "customer", { email, password })
  const cartId = await fillCart(vip, shop, { email, items: ITEMS })
  const entered = await enterCode(vip, cartId, TYPED)
  const outcome = await couponsOf(vip, cartId)
  const order = await checkOut(vip, shop, cartId)

  const { coupon: used } = await admin.get(`/admin/coupons/${coupon.id}`)
  const redemption = await waitForBound(admin, coupon.id)

  const again = await fillCart(vip, shop, { email, items: ITEMS })
  await enterCode(vip, again, TYPED)
  const secondOutcome = await couponsOf(vip, again)

  const other = { email: "new@example.com", items: ITEMS }
  const outsider = await logIn(store, "customer", { email: other.email, password })
  const refused = await enterCode(outsider, await fillCart(outsider, shop, other), TYPED)

  return [
    finding(`Code typed as "${TYPED}"`, "200 applied", `${entered.status} ${outcome?.state}`),
    finding("Items before the coupon, EUR", "100.00", inCents(order.original_item_total)),
    finding("Discount of 15 %", "15.00", inCents(order.discount_total)),
    finding("Order with delivery (4.90)", "89.90", inCents(order.total)),
    finding("Uses of the coupon, as staff see them", "1", String(used.used)),
    finding(
      "Its redemption",
      `bound to order ${order.display_id}`,
      `${redemption?.state} to order ${redemption?.order_display_id}`
    ),
    finding("Its amount, before 19 % VAT", "12.61", inCents(redemption?.amount)),
    finding("The same shopper again", "refused", String(secondOutcome?.state)),
    finding("A shopper who is no VIP", "400 unknown code", statusOf(refused)),
  ]
}

/**
 * @param {string} what
 * @param {string} expected
 * @param {string} got
 * @returns {Finding}
 */
function finding(what, expected, got) {
  return { what, expected, got }
}

/** @param {import("./api.mjs").Answer} answer */
function statusOf({ status, body }) {
  return status === 400 ? "400 unknown code" : `${status} ${body?.message ?? ""}`.trim()
}

/**
 * @param {Api} store
 * @param {string} cartId
 */
async function couponsOf(store, cartId) {
  const { coupons } = await store.get(`/store/carts/${cartId}/coupons`)
  return coupons[0]
}

/**
 * The order is noted on the redemption a moment after it is placed.
 *
 * @param {Api} admin
 * @param {string} couponId
 */
async function waitForBound(admin, couponId) {
  const deadline = Date.now() + BOUND_MS
  for (;;) {
    const { redemptions } = await admin.get(`/admin/coupons/${couponId}/redemptions`)
    if (redemptions[0]?.state === "bound" || Date.now() > deadline) {
      return redemptions[0]
    }
    await sleep(200)
  }
}
