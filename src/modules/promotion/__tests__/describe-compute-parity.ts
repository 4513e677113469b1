import fc from "fast-check"
import type { PromotionTypes } from "@medusajs/framework/types"
import type { App } from "../../__tests__/module-suite"
import { outcomeOf } from "../../__tests__/outcome"
import { buildNewCoupon } from "../../__tests__/build-new-coupon"
import { arbitraryComputation } from "./arbitrary-context"
import { arbitraryShop } from "./arbitrary-shop"
import { closeShop, openShop } from "./open-shop"
import { parameters, PROPERTY_MS } from "../../__tests__/property-parameters"

const KINDS = [
  "addItemAdjustment",
  "addShippingMethodAdjustment",
  "removeItemAdjustment",
  "removeShippingMethodAdjustment",
  "campaignBudgetExceeded",
  "promotionLimitExceeded",
  "error",
  "nothing",
]

/** A run in which some kind of action hardly came up would have compared less than it says. */
const MINIMUM = 10

/** Our service beside the native one, over carts that no coupon is entered on. */
export function describeComputeParity(app: () => App): void {
  describe("computeActions with no coupon involved", () => {
    it(
      "Y3 gives exactly the native actions and errors, whatever the shop and the cart",
      async () => {
        const { native, ours, sql } = app()
        await ours.changeCoupons((coupons) => coupons.create(buildNewCoupon({ code: "ELSEWHERE" })))
        const seen = new Map(KINDS.map((kind) => [kind, 0]))

        await fc.assert(
          fc
            .asyncProperty(
              arbitraryShop,
              fc.array(arbitraryComputation, { minLength: 4, maxLength: 6 }),
              async (shop, computations) => {
                await openShop(ours, shop)
                for (const computation of computations) {
                  const [given, asOurs] = await Promise.all([
                    outcomeOf(compute(native, computation)),
                    outcomeOf(compute(ours, computation)),
                  ])
                  expect(asOurs).toStrictEqual(given)
                  kindsOf(given).forEach((kind) => seen.set(kind, (seen.get(kind) ?? 0) + 1))
                }
              }
            )
            .afterEach(() => closeShop(sql)),
          parameters(100)
        )

        expect([...seen].filter(([, times]) => times < MINIMUM)).toEqual([])
      },
      PROPERTY_MS
    )
  })
}

type Computation = typeof arbitraryComputation extends fc.Arbitrary<infer Value> ? Value : never

/** Each service gets its own copy: core may write on what it is given. */
function compute(service: App["native"], computation: Computation) {
  const { codes, context, options } = structuredClone(computation)
  return () =>
    service.computeActions(codes, context as PromotionTypes.ComputeActionContext, options)
}

function kindsOf(outcome: Awaited<ReturnType<typeof outcomeOf>>): string[] {
  if ("error" in outcome) {
    return ["error"]
  }
  const actions = outcome.value as PromotionTypes.ComputeActions[]
  return actions.length ? actions.map(({ action }) => action) : ["nothing"]
}
