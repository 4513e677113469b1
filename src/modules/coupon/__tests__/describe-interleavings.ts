import fc from "fast-check"
import { generateEntityId } from "@medusajs/framework/utils"
import type { App } from "../../__tests__/module-suite"
import { makeCoupon, readCoupon, takeUse, useOf } from "../../__tests__/coupons"
import { placeOrder } from "../../__tests__/placed-order"
import { parameters, PROPERTY_MS } from "../../__tests__/property-parameters"
import type { LockedCoupon } from "../operations/coupons/lock-coupons"
import { bindOrder } from "../operations/ledger/bind-order"
import { compareCounters } from "../operations/ledger/compare-counters"
import { reserveUse } from "../operations/ledger/reserve-use"
import { reverseUse } from "../operations/ledger/reverse-use"

const ORDERS = 3
const LANES = 5

/** A person is one account with its e-mail, or either alone: the keys overlap. */
const keys = fc.constantFrom<string[]>(
  ["account_1", "email_1"],
  ["email_1"],
  ["email_1", "account_1"],
  ["email_2"],
  ["email_2", "account_2"]
)
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("reserve" as const), keys }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("abandon" as const), keys }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("reverse" as const), nth: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("bind" as const), nth: fc.nat({ max: ORDERS - 1 }) }),
  }
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const lanes = fc.array(fc.array(step, { minLength: 4, maxLength: 9 }), {
  minLength: LANES,
  maxLength: LANES,
})
const limits = fc.record({
  total_limit: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
  per_customer_limit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
})

/** Several connections at once, each with its own list of what to do next. */
export function describeInterleavings(app: () => App): void {
  describe("uses taken, bound and given back at the same time", () => {
    it(
      "A21 C1 C2 X5 Z2 never go above a limit, and every counter is what the ledger says",
      async () => {
        const { sql } = app()
        let steps = 0
        await fc.assert(
          fc.asyncProperty(limits, lanes, async (limits, lanes) => {
            const coupon = await makeCoupon(app(), {
              code: generateEntityId(),
              total_limit: limits.total_limit,
            })
            const orders = await Promise.all(
              Array.from({ length: ORDERS }, () => placeOrder(app(), coupon))
            )
            const taken: string[] = []
            await Promise.all(
              lanes.map(async (lane) => {
                for (const step of lane) {
                  await take(app(), coupon, step, { ...limits, taken, orders })
                  steps++
                }
              })
            )

            const { used } = await readCoupon(app(), coupon.id)
            expect(used).toBeLessThanOrEqual(limits.total_limit ?? Infinity)
            const persons = await sql("coupon_person_use")
              .where({ coupon_id: coupon.id })
              .select<{ used: number }[]>("used")
            for (const person of persons) {
              expect(person.used).toBeLessThanOrEqual(limits.per_customer_limit ?? Infinity)
            }
            expect(await compareCounters(sql)).toEqual([])
            const lines = await sql("coupon_ledger_entry")
              .where({ coupon_id: coupon.id })
              .select<{ type: string; order_id: string | null }[]>("*")
            const count = (type: string) => lines.filter((line) => line.type === type).length
            expect(count("reserved")).toBe(taken.length)
            expect(used).toBe(count("reserved") - count("reversed"))
            expect(count("bound")).toBeLessThanOrEqual(ORDERS)
          }),
          parameters(30)
        )
        expect(steps).toBeGreaterThan(500)
      },
      PROPERTY_MS
    )
  })
}

type Shared = { per_customer_limit: number | null; taken: string[]; orders: string[] }

async function take(app: App, coupon: LockedCoupon, step: Step, shared: Shared): Promise<void> {
  const { coupons } = app
  const now = new Date()
  switch (step.kind) {
    case "reserve": {
      const { per_customer_limit } = shared
      const use = await takeUse(app, coupon, { per_customer_limit, person_keys: step.keys })
      return void (use && shared.taken.push(use))
    }
    case "abandon": {
      // What a completion does whose later step fails: its transaction is gone.
      const completion = coupons.atomically(async (sql) => {
        await reserveUse(sql, useOf(coupon, { person_keys: step.keys, now }))
        throw new Error("payment failed")
      })
      return completion.catch(() => undefined)
    }
    case "reverse": {
      const redemption_id = shared.taken[step.nth % shared.taken.length] ?? "cpred_none"
      const ledger_id = generateEntityId(undefined, "cpled")
      await coupons.atomically((sql) =>
        reverseUse(sql, { redemption_id, ledger_id, reason: "test", actor_id: null, now })
      )
      return
    }
    case "bind":
      return void (await coupons.atomically((sql) =>
        bindOrder(sql, shared.orders[step.nth] ?? "", now)
      ))
  }
}
