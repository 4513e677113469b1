/** One seed for everybody, so that a failure is found again; what failed once is kept as an example. */
export function parameters(numRuns: number) {
  return { numRuns, seed: Number(process.env.COUPONS_SEED ?? 20261121), endOnFailure: true }
}

/** For one property, on a machine that is slow and busy. */
export const PROPERTY_MS = 300_000
