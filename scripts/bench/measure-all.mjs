import { say } from "../demo/say.mjs"
import { createCoupon, createNative } from "./codes.mjs"
import {
  CHANGING,
  compareCartChange,
  compareCartChangeWithCode,
  compareCompleting,
  compareEntering,
  compareLongCartChange,
} from "./comparisons.mjs"
import { writeHistory, writeNamedCustomers } from "./history.mjs"
import { measureBestChoice } from "./best-choice.mjs"
import { fiveKinds } from "./five-kinds.mjs"
import { measureHotCoupon } from "./hot-coupon.mjs"
import { listComparisons } from "./lists.mjs"

/**
 * @typedef {import("./report.mjs").Finding} Finding
 * @typedef {import("./comparisons.mjs").Comparison} Comparison
 * @typedef {import("./comparisons.mjs").Bench & { log: () => string } & import("./options.mjs").Options} Options
 * @typedef {[string, () => Promise<Omit<Finding, "what">>]} Row
 */

const CART_CHANGE_RATIO = 1.03
const CART_CHANGE_MS = 2
const RATIO = 1.1
const NAMED_RATIO = 1.05
const NAMED_CUSTOMERS = 50_000
const LIST_RATIO = 1.5
/** A native budget reads every earlier use, so each of its rounds takes seconds. */
const NATIVE_PAIRS = 20
const FIVE_RATIO = 1.2
const WAIT_MS = 100
const CHOICE_MS = 50
const CHOICES = 500

/**
 * @param {Options} bench
 * @returns {Promise<Finding[]>}
 */
export async function measureAll(bench) {
  const { plugin, bare } = bench.shops
  const once = { per_customer_limit: 1 }
  await createCoupon(plugin, "OURS")
  await createNative(bench.shops, "NATIVE")
  await createCoupon(plugin, "HOT")
  await createCoupon(plugin, "FRESH", once)
  const used = await createCoupon(plugin, "USED", once)
  await createNative(bench.shops, "NATIVEFRESH", { perCustomer: 1 })
  const { budget_id } = await createNative(bench.shops, "NATIVEUSED", { perCustomer: 1 })
  const named = await createCoupon(plugin, "NAMED", { audience: { customers: "named" } })
  await writeNamedCustomers(bench.databaseUrl, {
    couponId: named.id,
    count: NAMED_CUSTOMERS,
    email: CHANGING,
  })
  await writeHistory(bench.databaseUrl, {
    couponId: used.id,
    budgetId: budget_id ?? "",
    uses: bench.uses,
  })

  const withNative = {
    ours: { server: plugin, code: "OURS" },
    limit: { server: bare, code: "NATIVE" },
  }
  const withHistory = {
    ours: { server: plugin, code: "USED" },
    limit: { server: plugin, code: "FRESH" },
  }
  const natively = {
    ours: { server: bare, code: "NATIVEUSED" },
    limit: { server: bare, code: "NATIVEFRESH" },
  }
  const withList = {
    ours: { server: plugin, code: "NAMED" },
    limit: { server: plugin, code: "OURS" },
  }
  const shown = { ...bench, pairs: Math.min(bench.pairs, NATIVE_PAIRS) }
  /** @type {Row[]} */
  const rows = [
    ["cart change, no code: plugin / bare Medusa", () => cartChange(bench)],
    [
      `cart change with a coupon: ${NAMED_CUSTOMERS} named customers / everyone`,
      async () => ratio(await compareCartChangeWithCode(bench, withList), NAMED_RATIO),
    ],
    [
      "cart change, 20 lines: 5 coupons / 5 native promotions",
      async () =>
        ratio(await compareLongCartChange(bench, await fiveKinds(bench.shops)), FIVE_RATIO),
    ],
    [
      "entering a code: coupon / native",
      async () => ratio(await compareEntering(bench, withNative)),
    ],
    ["completing: coupon / native", async () => ratio(await compareCompleting(bench, withNative))],
    [
      `entering: ${bench.uses} earlier uses / none`,
      async () => ratio(await compareEntering(bench, withHistory)),
    ],
    [
      `completing: ${bench.uses} earlier uses / none`,
      async () => ratio(await compareCompleting(bench, withHistory)),
    ],
    [
      `  entering, native budget by attribute: the same`,
      async () => ratio(await compareEntering(shown, natively), null),
    ],
    [
      `  completing, native budget by attribute: the same`,
      async () => ratio(await compareCompleting(shown, natively), null),
    ],
    ...listComparisons(bench).map(
      ([what, compare]) =>
        /** @type {Row} */ ([what, async () => ratio(await compare(), LIST_RATIO)])
    ),
    ["best of 10 coupons on 20 items, p95", () => bestChoice(bench)],
    ["16 at once on one coupon: wait for its row, p95", () => hotCoupon(bench)],
  ]
  /** @type {Finding[]} */
  const findings = []
  for (const [what, measure] of rows.filter(([what]) => what.includes(bench.only ?? ""))) {
    const finding = { what, ...(await measure()) }
    say(`${what.trim()}: ${finding.value.toFixed(3)}`)
    findings.push(finding)
  }
  return findings
}

/** @param {Options} bench */
async function cartChange(bench) {
  const comparison = await compareCartChange(bench)
  const target = Math.max(CART_CHANGE_RATIO, 1 + CART_CHANGE_MS / comparison.limit)
  return ratio(comparison, target)
}

/** @param {Options} bench */
async function hotCoupon(bench) {
  const { p95, interval, ...details } = await measureHotCoupon(bench, {
    code: "HOT",
    rounds: bench.rounds,
  })
  return { unit: /** @type {const} */ ("ms"), value: p95, interval, target: WAIT_MS, details }
}

/** @param {Options} bench */
async function bestChoice(bench) {
  const { p95, interval, ...details } = await measureBestChoice(bench.shops.env, { carts: CHOICES })
  return { unit: /** @type {const} */ ("ms"), value: p95, interval, target: CHOICE_MS, details }
}

/**
 * @param {Comparison} comparison
 * @param {number | null} [target]
 */
function ratio({ ratio: value, interval, ...details }, target = RATIO) {
  return { unit: /** @type {const} */ ("ratio"), value, interval, target, details }
}
