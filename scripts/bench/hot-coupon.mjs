import { setTimeout as sleep } from "node:timers/promises"
import { withClient } from "../postgres/index.mjs"
import { cartsReadyToPay, complete } from "./carts.mjs"
import { interval, median, quantile } from "./statistics.mjs"

/**
 * @typedef {{ p95: number, interval: [number, number], median: number, completions: number, failed: number }} Waits
 *   milliseconds; `failed`: completions that came to no order
 */

const AT_ONCE = 16
const SETTLE_MS = 2_000
/** How PostgreSQL logs the one statement that waits for the coupon's row. */
const TAKES_THE_USE =
  /duration: ([\d.]+) ms {2}execute [^\n]*(?:\n\t[^\n]*)*insert into coupon_ledger_entry/g

/**
 * One coupon that everybody uses: sixteen completions at a time. The wait is
 * what the database says the statement took that takes the use, so it holds the
 * statement's own work as well.
 *
 * @param {import("./comparisons.mjs").Bench & { log: () => string }} bench
 * @param {{ code: string, rounds: number }} options
 * @returns {Promise<Waits>}
 */
export async function measureHotCoupon({ shops, databaseUrl, log }, { code, rounds }) {
  const carts = await cartsReadyToPay({
    server: shops.plugin,
    shop: shops.shop,
    databaseUrl,
    code,
    count: AT_ONCE * rounds,
  })
  const before = log().length
  await logStatements(databaseUrl, "0")
  let failed = 0
  for (let round = 0; round < rounds; round++) {
    const now = carts.slice(AT_ONCE * round, AT_ONCE * (round + 1))
    const ended = await Promise.allSettled(now.map((cartId) => complete(shops.plugin, cartId)))
    failed += ended.filter(({ status }) => status === "rejected").length
    await sleep(SETTLE_MS)
  }
  await logStatements(databaseUrl, "-1")
  const waits = [...log().slice(before).matchAll(TAKES_THE_USE)].map(([, took]) => Number(took))
  const p95 = (/** @type {number[]} */ sample) => quantile(sample, 0.95)
  return {
    p95: p95(waits),
    interval: interval(waits, p95),
    median: median(waits),
    completions: waits.length,
    failed,
  }
}

/**
 * @param {string} databaseUrl
 * @param {"0" | "-1"} milliseconds
 */
async function logStatements(databaseUrl, milliseconds) {
  await withClient(databaseUrl, async (client) => {
    await client.query(`alter system set log_min_duration_statement = ${milliseconds}`)
    await client.query("select pg_reload_conf()")
  })
  await sleep(500)
}
