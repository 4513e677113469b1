import NativePromotionModule from "@medusajs/medusa/promotion"
import type { App } from "../../__tests__/module-suite"
import { outcomeOf } from "../../__tests__/outcome"
import { readTables } from "../../__tests__/read-tables"
import { watchEvents } from "../../__tests__/watch-events"
import { WRITERS, WRITERS_OF_NO_COUPON } from "../lock/writers"
import { withCoupons } from "../with-coupons"
import { ATTACKS, HARMLESS } from "./lock-attacks"
import { makeTarget } from "./lock-target"
import { methodsOf, unknownWriters } from "./unknown-writers"

type Call = (...args: unknown[]) => Promise<unknown>

/** What a used coupon's orders rest on cannot change, whatever writer of core is asked. */
export function describeEditLock(app: () => App): void {
  describe("the edit lock", () => {
    it("I2 knows every writer of the service, and finds one that it does not know", () => {
      const { ours } = app()
      expect(unknownWriters(ours)).toEqual([])
      class Extended extends withCoupons(NativePromotionModule.service) {
        async wipePromotions(): Promise<void> {}
      }
      expect(unknownWriters(Extended.prototype)).toEqual(["wipePromotions"])
    })

    it("I2 guards every writer that can touch a coupon, and lists none that is not there", () => {
      const { native, ours } = app()
      const unguarded = Object.keys(WRITERS).filter(
        (name) => Reflect.get(native, name) === Reflect.get(ours, name)
      )
      expect(unguarded).toEqual([])
      const all = new Set(methodsOf(native))
      const missing = [...Object.keys(WRITERS), ...WRITERS_OF_NO_COUPON].filter(
        (name) => !all.has(name)
      )
      expect(missing).toEqual([])
    })

    it("I2 is tried with every writer, or says why there is nothing to try", () => {
      const tried = ATTACKS.map(({ method }) => method)
      expect([...new Set([...tried, ...Object.keys(HARMLESS)])].sort()).toEqual(
        Object.keys(WRITERS).sort()
      )
    })

    it("I2 refuses to change what is locked, writes nothing and emits nothing", async () => {
      const { ours, sql } = app()
      const target = await makeTarget(app())
      const before = JSON.stringify(await readTables(sql))
      for (const { method, args, code } of ATTACKS) {
        const given = args(target)
        const call = Reflect.get(ours, method) as Call
        const { result, events } = await watchEvents(app(), () =>
          outcomeOf(() => call.apply(ours, structuredClone(given)))
        )
        const hasWritten = JSON.stringify(await readTables(sql)) !== before
        expect({ method, given, result, events, hasWritten }).toMatchObject({
          result: { error: { code } },
          events: [],
          hasWritten: false,
        })
      }
    })
  })
}
