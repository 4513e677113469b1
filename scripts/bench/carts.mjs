import { enterCode, fillCart } from "../demo/shopper.mjs"
import { Plain } from "../demo/say.mjs"
import { withClient } from "../postgres/index.mjs"
import copy from "./copy-cart.js"

/**
 * @typedef {import("./shop.mjs").Server} Server
 * @typedef {import("./shop.mjs").Shops["shop"]} Shop
 */

const ITEMS = { "NOTTE-250": 2, "SENCHA-100": 1, "NOTTE-1000": 1 }

/**
 * @param {Server} server
 * @param {Shop} shop
 * @param {string} email
 * @returns {Promise<string>}
 */
export function newCart({ store }, shop, email) {
  return fillCart(store, shop, { email, items: ITEMS })
}

/**
 * A unit each of the shop's first so many variants.
 *
 * @param {Server} server
 * @param {Shop} shop
 * @param {{ email: string, lines: number }} wanted
 * @returns {Promise<string>}
 */
export function newLongCart({ store }, shop, { email, lines }) {
  const skus = Object.keys(shop.variants).slice(0, lines)
  return fillCart(store, shop, { email, items: Object.fromEntries(skus.map((sku) => [sku, 1])) })
}

/**
 * Carts that are alike but for their guests, ready to pay, with the code on them.
 *
 * @param {{ server: Server, shop: Shop, databaseUrl: string, code: string, count: number }} options
 * @returns {Promise<string[]>}
 */
export async function cartsReadyToPay({ server, shop, databaseUrl, code, count }) {
  const cartId = await newCart(server, shop, `${code.toLowerCase()}@shoppers.example`)
  await enter(server, cartId, code)
  await server.store.post(`/store/carts/${cartId}/shipping-methods`, {
    option_id: shop.shipping_options.europe.standard,
  })
  await openPayment(server, cartId)
  return copies(databaseUrl, cartId, count)
}

/**
 * Carts that are alike but for their guests, without a code.
 *
 * @param {{ server: Server, shop: Shop, databaseUrl: string, email: string, count: number }} options
 * @returns {Promise<string[]>}
 */
export async function cartsWithoutCode({ server, shop, databaseUrl, email, count }) {
  return copies(databaseUrl, await newCart(server, shop, email), count)
}

/**
 * @param {Server} server
 * @param {string} cartId
 * @param {string} code
 * @throws {Plain} when it gives no discount
 */
export async function enter({ store }, cartId, code) {
  const { status, body } = await enterCode(store, cartId, code)
  if (status !== 200 || !(body.cart.discount_total > 0)) {
    throw new Plain(`${code} gave no discount: ${status} ${body.message ?? ""}`)
  }
}

/**
 * @param {Server} server
 * @param {string} cartId
 * @throws {Plain} when no order with a discount comes of it
 */
export async function complete({ store }, cartId) {
  const { type, order } = await store.post(`/store/carts/${cartId}/complete`, {})
  if (type !== "order" || !(order.discount_total > 0)) {
    throw new Plain(`The cart ${cartId} was not completed as it should.`)
  }
}

/**
 * @param {Server} server
 * @param {string} cart_id
 */
async function openPayment({ store }, cart_id) {
  const { payment_collection } = await store.post("/store/payment-collections", { cart_id })
  await store.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
}

/**
 * @param {string} databaseUrl
 * @param {string} cartId
 * @param {number} count
 */
function copies(databaseUrl, cartId, count) {
  return withClient(databaseUrl, (client) => copy.copyCart(client, cartId, count))
}
