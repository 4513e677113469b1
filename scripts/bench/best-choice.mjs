import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { runMedusa } from "../demo/children.mjs"
import { interval, median, quantile } from "./statistics.mjs"

const RUN = "scripts/bench/best-choice/run.ts"
const TIMEOUT_MS = 10 * 60_000

/**
 * Which of ten coupons, and in which order, on carts of twenty items: the engine by itself, as the
 * server runs it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {{ carts: number }} options
 * @returns {Promise<{ p95: number, interval: [number, number], median: number, proved: number }>}
 *   milliseconds; `proved`: the share of choices that are proved best
 */
export async function measureBestChoice(env, { carts }) {
  const folder = mkdtempSync(join(tmpdir(), "coupons-bench-"))
  const file = join(folder, "choices.json")
  await runMedusa("bench-best-choice", ["exec", RUN, file, String(carts)], {
    env,
    timeoutMs: TIMEOUT_MS,
  })
  /** @type {{ ms: number, isProved: boolean }[]} */
  const choices = JSON.parse(readFileSync(file, "utf8"))
  rmSync(folder, { recursive: true })
  const times = choices.map(({ ms }) => ms)
  const p95 = (/** @type {number[]} */ sample) => quantile(sample, 0.95)
  return {
    p95: p95(times),
    interval: interval(times, p95),
    median: median(times),
    proved: choices.filter(({ isProved }) => isProved).length / choices.length,
  }
}
