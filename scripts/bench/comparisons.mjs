import {
  cartsReadyToPay,
  cartsWithoutCode,
  complete,
  enter,
  newCart,
  newLongCart,
} from "./carts.mjs"
import { compare, measurePairs } from "./pairs.mjs"

/**
 * @typedef {import("./shop.mjs").Shops} Shops
 * @typedef {import("./shop.mjs").Server} Server
 * @typedef {import("./pairs.mjs").Comparison} Comparison
 * @typedef {{ server: Server, code: string }} Side where it is done, and with which code
 * @typedef {{ server: Server, codes: string[] }} Sides
 * @typedef {{ shops: Shops, databaseUrl: string, pairs: number }} Bench
 */

const WARMUP = 20
const LINES = 20
/** Whoever changes a cart; on the list of the coupon for named customers. */
export const CHANGING = "change@shoppers.example"
/** What follows an order after its answer, such as events, is not to disturb the next measurement. */
const PAUSE_AFTER_ORDER = 120

/**
 * A line's quantity changed on a cart without any code, with the plugin and without.
 *
 * @param {Bench} bench
 * @returns {Promise<Comparison>}
 */
export async function compareCartChange({ shops, pairs }) {
  const ours = await changingCart({ server: shops.plugin }, shops.shop)
  const limit = await changingCart({ server: shops.bare }, shops.shop)
  return compare(await measurePairs(() => ({ ours, limit }), { pairs, warmup: WARMUP }))
}

/**
 * The same on carts that have a code each.
 *
 * @param {Bench} bench
 * @param {{ ours: Side, limit: Side }} sides
 * @returns {Promise<Comparison>}
 */
export async function compareCartChangeWithCode({ shops, pairs }, sides) {
  const ours = await changingCart(sides.ours, shops.shop)
  const limit = await changingCart(sides.limit, shops.shop)
  return compare(await measurePairs(() => ({ ours, limit }), { pairs, warmup: WARMUP }))
}

/**
 * @param {{ server: Server, code?: string }} side
 * @param {Shops["shop"]} shop
 * @returns {Promise<() => Promise<unknown>>}
 */
async function changingCart({ server, code }, shop) {
  const cartId = await newCart(server, shop, CHANGING)
  if (code) {
    await enter(server, cartId, code)
  }
  return changing(server, cartId)
}

/**
 * The quantity of its first line, to and fro.
 *
 * @param {Server} server
 * @param {string} cartId
 */
async function changing(server, cartId) {
  const { cart } = await server.store.get(`/store/carts/${cartId}`)
  const line = `/store/carts/${cartId}/line-items/${cart.items[0].id}`
  let quantity = 1
  return () => server.store.post(line, { quantity: (quantity = 3 - quantity) })
}

/**
 * A line's quantity changed on a cart of twenty, with several codes.
 *
 * @param {Bench} bench
 * @param {{ ours: Sides, limit: Sides }} sides
 * @returns {Promise<Comparison>}
 */
export async function compareLongCartChange({ shops, pairs }, sides) {
  const open = async (/** @type {Sides} */ { server, codes }) => {
    const cartId = await newLongCart(server, shops.shop, { email: CHANGING, lines: LINES })
    for (const code of codes) {
      await enter(server, cartId, code)
    }
    return changing(server, cartId)
  }
  const ours = await open(sides.ours)
  const limit = await open(sides.limit)
  return compare(await measurePairs(() => ({ ours, limit }), { pairs, warmup: WARMUP }))
}

/**
 * A code entered on a cart that has none.
 *
 * @param {Bench} bench
 * @param {{ ours: Side, limit: Side }} sides
 * @returns {Promise<Comparison>}
 */
export async function compareEntering(bench, sides) {
  const { ours, limit } = await prepare(bench, sides, ({ server, code }, options) =>
    cartsWithoutCode({ ...options, server, email: `enter-${code.toLowerCase()}@shoppers.example` })
  )
  const work = (/** @type {number} */ round) => ({
    ours: () => enter(sides.ours.server, ours[round] ?? "", sides.ours.code),
    limit: () => enter(sides.limit.server, limit[round] ?? "", sides.limit.code),
  })
  return compare(await measurePairs(work, { pairs: bench.pairs, warmup: WARMUP }))
}

/**
 * A cart with a code on it completed.
 *
 * @param {Bench} bench
 * @param {{ ours: Side, limit: Side }} sides
 * @returns {Promise<Comparison>}
 */
export async function compareCompleting(bench, sides) {
  const { ours, limit } = await prepare(bench, sides, (side, options) =>
    cartsReadyToPay({ ...options, ...side })
  )
  const work = (/** @type {number} */ round) => ({
    ours: () => complete(sides.ours.server, ours[round] ?? ""),
    limit: () => complete(sides.limit.server, limit[round] ?? ""),
  })
  const options = { pairs: bench.pairs, warmup: WARMUP, pause: PAUSE_AFTER_ORDER }
  return compare(await measurePairs(work, options))
}

/**
 * @param {Bench} bench
 * @param {{ ours: Side, limit: Side }} sides
 * @param {(side: Side, options: { shop: Shops["shop"], databaseUrl: string, count: number }) => Promise<string[]>} make
 */
async function prepare({ shops, databaseUrl, pairs }, sides, make) {
  const options = { shop: shops.shop, databaseUrl, count: pairs + WARMUP }
  return { ours: await make(sides.ours, options), limit: await make(sides.limit, options) }
}
