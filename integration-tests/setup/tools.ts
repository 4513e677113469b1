/** The browser's program. `npm test` leaves the whole suite out where there is none. */
export const chromium = process.env.COUPONS_CHROMIUM || undefined

/** The program `redis-server`, or nothing where this machine has none. */
export const redisServer = process.env.COUPONS_REDIS || undefined

/** For tests that need a Redis of their own: skipped, and counted so, where there is none. */
export const describeWithRedis = redisServer ? describe : describe.skip
