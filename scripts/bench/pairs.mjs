import { setTimeout as sleep } from "node:timers/promises"
import { generator, interval, median } from "./statistics.mjs"

/**
 * @typedef {() => Promise<unknown>} Work
 * @typedef {{ ours: number, limit: number }} Pair milliseconds
 * @typedef {{ ratio: number, interval: [number, number], ours: number, limit: number, pairs: number }} Comparison
 *   `ours` and `limit` are medians in milliseconds
 */

/**
 * Times two kinds of work by turns, in random order within each pair, so that
 * whatever else the machine does meets both alike.
 *
 * @param {(round: number) => { ours: Work, limit: Work }} work
 * @param {{ pairs: number, warmup: number, pause?: number }} options `pause` in milliseconds: for
 *   what a request leaves to be done after its answer
 * @returns {Promise<Pair[]>}
 */
export async function measurePairs(work, { pairs, warmup, pause = 0 }) {
  const random = generator(pairs)
  /** @type {Pair[]} */
  const measured = []
  for (let round = 0; round < warmup + pairs; round++) {
    const { ours, limit } = work(round)
    const pair = { ours: 0, limit: 0 }
    const oursFirst = random() < 0.5
    for (const isOurs of [oursFirst, !oursFirst]) {
      pair[isOurs ? "ours" : "limit"] = await time(isOurs ? ours : limit)
      await sleep(pause)
    }
    if (round >= warmup) {
      measured.push(pair)
    }
  }
  return measured
}

/**
 * The ratio is the median over the pairs, which one slow moment cannot move.
 *
 * @param {Pair[]} pairs
 * @returns {Comparison}
 */
export function compare(pairs) {
  const ratio = (/** @type {Pair[]} */ sample) =>
    median(sample.map(({ ours, limit }) => ours / limit))
  return {
    ratio: ratio(pairs),
    interval: interval(pairs, ratio),
    ours: median(pairs.map(({ ours }) => ours)),
    limit: median(pairs.map(({ limit }) => limit)),
    pairs: pairs.length,
  }
}

/** @param {Work} work */
async function time(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}
