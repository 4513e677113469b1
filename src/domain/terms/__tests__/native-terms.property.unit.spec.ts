import fc from "fast-check"
import { areRulesValidForContext } from "@medusajs/promotion/dist/utils/validations/promotion-rule"
import { validateApplicationMethodAttributes } from "@medusajs/promotion/dist/utils/validations/application-method"
import { buildCart, buildCoupon } from "../../__tests__/build-facts"
import { checkEligibility } from "../../eligibility/check-eligibility"
import { fromNative } from "../from-native"
import type { NativePromotionShape } from "../native-shape"
import { toNative } from "../to-native"
import type { Terms } from "../terms"
import { arbitraryTerms } from "./arbitrary-terms"

const promotion = (terms: Terms): NativePromotionShape => ({
  code: "SAVE",
  status: "active",
  type: "standard",
  is_automatic: false,
  limit: null,
  campaign_budget: false,
  ...toNative(terms),
})

describe("terms and their native promotion", () => {
  it("I2 says the same terms again, whatever they are", () => {
    fc.assert(
      fc.property(arbitraryTerms, (terms) => {
        expect(fromNative(promotion(terms), terms)).toEqual({ terms })
      }),
      { numRuns: 1000 }
    )
  })

  it("I2 does not depend on the order in which the database gives rules and values", () => {
    fc.assert(
      fc.property(arbitraryTerms, (terms) => {
        const native = promotion(terms)
        const rules = [...native.rules]
          .reverse()
          .map((rule) => ({ ...rule, values: [...rule.values].reverse() }))
        expect(fromNative({ ...native, rules }, terms)).toEqual({ terms })
      })
    )
  })

  it("A4 is a promotion that Medusa takes", () => {
    fc.assert(
      fc.property(arbitraryTerms, (terms) => {
        const { application_method } = toNative(terms)
        validateApplicationMethodAttributes(application_method as never, {} as never)
        expect(application_method.target_type === "order" && terms.targets.length).toBeFalsy()
      })
    )
  })

  it("B25 reads native rules as Medusa judges them, on any cart", () => {
    const shopper = fc.record({
      groups: fc.subarray(["a", "b", "c"]),
      region: fc.constantFrom("a", "b", "z"),
      channel: fc.constantFrom("a", "b", "z"),
    })
    const open = { audience: { customers: "everyone", history: "any" } } as const
    let passing = 0
    fc.assert(
      fc.property(arbitraryTerms, shopper, (terms, { groups, region, channel }) => {
        const attributes = {
          customer: { groups: groups.map((id) => ({ id })) },
          region: { id: region },
          sales_channel_id: channel,
          shipping_address: { country_code: "a" },
        }
        const cart = buildCart({
          region_id: region,
          sales_channel_id: channel,
          customer: { has_account: true, group_ids: groups },
          attributes,
        })
        const native = promotion(terms)
        const rules = native.rules.map((rule) => ({
          ...rule,
          values: rule.values.map((value) => ({ value })),
        }))
        const audience = { ...terms.audience, ...open.audience }
        const coupon = { ...buildCoupon(), terms: { ...terms, audience } }
        const asked = ["customer-groups", "region", "sales-channel", "conditions"]
        const passed = checkEligibility(coupon, cart)
          .conditions.filter(({ rule }) => asked.includes(rule))
          .every((condition) => condition.passed)
        passing += passed ? 1 : 0
        expect(passed).toBe(areRulesValidForContext(rules as never, attributes, "order" as never))
      }),
      { numRuns: 2000 }
    )
    expect(passing).toBeGreaterThan(50)
  })
})
