import fc from "fast-check"
import { normalForm } from "../../../domain/code/normal-form"
import type { App, NativeService } from "../../__tests__/module-suite"
import { outcomeOf } from "../../__tests__/outcome"
import { watchEvents } from "../../__tests__/watch-events"
import { WRITERS } from "../lock/writers"
import { anonymizer } from "./anonymous"
import { arbitraryShop, type ArbitraryShop } from "./arbitrary-shop"
import { arbitraryWrites, type Write } from "./arbitrary-write"
import { readPromotions } from "./read-promotions"
import { closeShop, openShop } from "./open-shop"
import { parameters, PROPERTY_MS } from "../../__tests__/property-parameters"
import { resolveReferences } from "./references"

type Call = (...args: unknown[]) => Promise<unknown>

/** Native writers on promotions that are no coupon's, through our guard and without it. */
export function describeWriteParity(app: () => App): void {
  describe("native writers on promotions that are no coupon's", () => {
    it(
      "Y3 give, refuse, emit and leave exactly what core does",
      async () => {
        const { native, ours, sql } = app()
        const succeeded = new Map(Object.keys(WRITERS).map((method) => [method, 0]))

        await fc.assert(
          fc
            .asyncProperty(arbitraryShop, arbitraryWrites, async (shop, writes) => {
              const given = await run(app(), native, shop, writes)
              await closeShop(sql)
              expect(await run(app(), ours, shop, writes)).toStrictEqual(given)
              expect(await heldCodes(app())).toEqual(await normalFormsInUse(app()))
              for (const { method, result } of given.steps) {
                succeeded.set(method, (succeeded.get(method) ?? 0) + ("value" in result ? 1 : 0))
              }
            })
            .afterEach(() => closeShop(sql)),
          parameters(80)
        )

        expect([...succeeded].filter(([, times]) => times < 1)).toEqual([])
      },
      PROPERTY_MS
    )
  })
}

async function run(app: App, service: NativeService, shop: ArbitraryShop, writes: Write[]) {
  await openShop(service, shop)
  const anonymous = anonymizer()
  const steps = []
  for (const { method, args } of writes) {
    const given = (await resolveReferences(app.sql, structuredClone(args))) as unknown[]
    const call = Reflect.get(service, method) as Call
    const { result, events } = await watchEvents(app, () =>
      outcomeOf(() => call.apply(service, given))
    )
    steps.push({
      method,
      given: anonymous(given),
      result: anonymous(result),
      events: anonymous(events),
    })
  }
  return { steps, left: await readPromotions(app.sql) }
}

/** What the table of codes says that natives hold. */
async function heldCodes({ sql }: App) {
  const rows = await sql("coupon_code")
    .whereNull("coupon_id")
    .select<{ normal_form: string; promotion_ids: string[] }[]>("normal_form", "promotion_ids")
  return Object.fromEntries(
    rows.map(({ normal_form, promotion_ids }) => [normal_form, promotion_ids.sort()])
  )
}

/** What it has to say: the codes of all promotions that are not in the bin. */
async function normalFormsInUse({ sql }: App) {
  const forms: Record<string, string[]> = {}
  const promotions = await sql("promotion")
    .whereNull("deleted_at")
    .orderBy("id")
    .select<{ id: string; code: string }[]>("id", "code")
  for (const { id, code } of promotions) {
    const form = normalForm(code) ?? ""
    forms[form] = [...(forms[form] ?? []), id]
  }
  return forms
}
