import fc from "fast-check"
import type { PromotionTypes } from "@medusajs/framework/types"
import type { App, NativeService } from "../../__tests__/module-suite"
import { outcomeOf } from "../../__tests__/outcome"
import { watchEvents } from "../../__tests__/watch-events"
import { anonymizer } from "./anonymous"
import { CODES } from "./arbitrary-promotion"
import { arbitraryShop, CUSTOMERS, EMAILS } from "./arbitrary-shop"
import { readCounters, rememberCounters } from "./native-counters"
import { closeShop, openShop } from "./open-shop"
import { parameters, PROPERTY_MS } from "../../__tests__/property-parameters"

const action = fc.record({
  code: fc.constantFrom(...CODES, ...CODES, "NOBODY"),
  amount: fc.oneof(
    fc.integer({ min: 0, max: 3_000 }).map((n) => n / 100),
    fc.constant(10)
  ),
})
const usage = fc.record({
  method: fc.constantFrom(
    "registerUsage" as const,
    "registerUsage" as const,
    "revertUsage" as const
  ),
  actions: fc.array(action, { maxLength: 6 }),
  context: fc.record({
    customer_id: fc.constantFrom(null, ...CUSTOMERS),
    customer_email: fc.constantFrom(null, ...EMAILS),
  }),
})
type Usage = typeof usage extends fc.Arbitrary<infer Value> ? Value : never

/** Completions that no coupon has a part in, on our service and on the native one in turn. */
export function describeUsageParity(app: () => App): void {
  describe("registerUsage and revertUsage with no coupon involved", () => {
    it(
      "Y3 counts, refuses and emits exactly as core does",
      async () => {
        const { native, ours, sql } = app()
        const seen = { counted: 0, refused: 0 }

        await fc.assert(
          fc
            .asyncProperty(
              arbitraryShop,
              fc.array(usage, { minLength: 2, maxLength: 6 }),
              async (shop, usages) => {
                await openShop(native, shop)
                const restore = await rememberCounters(sql)
                const before = await readCounters(sql)
                const given = await run(app(), native, usages)
                await restore()
                expect(await readCounters(sql)).toEqual(before)

                expect(await run(app(), ours, usages)).toStrictEqual(given)
                for (const { result, counters } of given) {
                  seen.refused += "error" in result ? 1 : 0
                  seen.counted += JSON.stringify(counters) === JSON.stringify(before) ? 0 : 1
                }
              }
            )
            .afterEach(() => closeShop(sql)),
          parameters(80)
        )

        expect(seen.refused).toBeGreaterThan(10)
        expect(seen.counted).toBeGreaterThan(10)
      },
      PROPERTY_MS
    )
  })
}

async function run(app: App, service: NativeService, usages: Usage[]) {
  const anonymous = anonymizer()
  const steps = []
  for (const { method, actions, context } of usages) {
    const { result, events } = await watchEvents(app, () =>
      outcomeOf(() =>
        service[method](structuredClone(actions) as PromotionTypes.UsageComputedActions[], context)
      )
    )
    steps.push({ result, events: anonymous(events), counters: await readCounters(app.sql) })
  }
  return steps
}
