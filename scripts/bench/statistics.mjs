/** @param {number[]} values */
export function median(values) {
  return quantile(values, 0.5)
}

/**
 * @param {number[]} values
 * @param {number} share 0 to 1
 * @returns {number} between neighbours where it falls between two
 */
export function quantile(values, share) {
  const sorted = Float64Array.from(values).sort()
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? NaN
  const above = sorted[Math.ceil(at)] ?? NaN
  return below + (above - below) * (at - Math.floor(at))
}

/**
 * The 95 % interval of a statistic by the percentile bootstrap.
 *
 * @template T
 * @param {T[]} sample
 * @param {(sample: T[]) => number} statistic
 * @param {{ random?: () => number, resamples?: number }} [options]
 * @returns {[number, number]}
 */
export function interval(sample, statistic, { random = generator(1), resamples = 2000 } = {}) {
  const found = Array.from({ length: resamples }, () =>
    statistic(sample.map(() => /** @type {T} */ (sample[Math.floor(random() * sample.length)])))
  )
  return [quantile(found, 0.025), quantile(found, 0.975)]
}

/**
 * Always the same numbers, so that the same measurements give the same report (mulberry32).
 *
 * @param {number} seed
 */
export function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
