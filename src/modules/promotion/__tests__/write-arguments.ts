import fc from "fast-check"
import type { Subject } from "../lock/writers"
import { amount, arbitraryPromotion, CODES } from "./arbitrary-promotion"
import { orderRule } from "./arbitrary-rules"
import { arbitraryCampaign } from "./arbitrary-shop"
import type { Reference } from "./references"

export const ref = (of: Subject): fc.Arbitrary<Reference> =>
  fc.record({ of: fc.constant(of), n: fc.nat({ max: 9 }) })
export const refs = (of: Subject) => fc.array(ref(of), { minLength: 1, maxLength: 2 })
export const oneOrMore = <Value>(of: fc.Arbitrary<Value>) =>
  fc.oneof(of, fc.array(of, { maxLength: 2 }))
export const some = (
  fields: Record<string, fc.Arbitrary<unknown>>,
  required: Record<string, fc.Arbitrary<unknown>> = {}
) =>
  fc
    .tuple(fc.record(fields, { requiredKeys: [] }), fc.record(required))
    .map(([some, all]) => ({ ...some, ...all }))
export const code = fc.constantFrom(...CODES)
const identifier = fc.constantFrom("campaign-0", "campaign-1", "campaign-2", "campaign-3")
export const newCampaign = fc
  .tuple(arbitraryCampaign, identifier)
  .map(([campaign, campaign_identifier]) => ({
    ...campaign,
    campaign_identifier,
    name: campaign_identifier,
  }))

/** Whole and sound promotions for the most part, and what core refuses. */
export const newPromotion = fc
  .tuple(
    arbitraryPromotion,
    fc.oneof(
      { weight: 6, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.record({ campaign: newCampaign }) },
      { weight: 1, arbitrary: fc.record({ campaign_id: ref("campaign") }) },
      { weight: 1, arbitrary: fc.record({ campaign: newCampaign, campaign_id: ref("campaign") }) },
      {
        weight: 1,
        arbitrary: fc.constant({ rules: [{ attribute: "", operator: "like", values: [] }] }),
      },
      {
        weight: 1,
        arbitrary: fc.constant({
          application_method: {
            type: "percentage",
            value: 120,
            target_type: "order",
            allocation: "across",
          },
        }),
      }
    )
  )
  .map(([promotion, change]) => ({ ...promotion, ...change }))

export const promotionChange = some(
  {
    code,
    status: fc.constantFrom("active", "inactive", "draft"),
    is_automatic: fc.boolean(),
    limit: fc.constantFrom(null, 0, 1, 5),
    campaign_id: fc.oneof(fc.constant(null), ref("campaign")),
    application_method: fc.oneof(
      fc.record({ value: fc.constantFrom(5, 20, 120) }),
      fc.record({
        allocation: fc.constantFrom("across", "each"),
        max_quantity: fc.constantFrom(null, 2),
      })
    ),
  },
  { id: ref("promotion") }
)

export const method = some(
  { promotion: ref("promotion"), max_quantity: fc.constantFrom(null, 2) },
  {
    amount,
    target_type: fc.constantFrom("items", "order"),
    allocation: fc.constantFrom("across", "each"),
  }
).map(({ amount, ...rest }) => ({ ...rest, ...(amount as object) }))

const ruleRelations = {
  promotions: refs("promotion"),
  method_target_rules: refs("application_method"),
}
export const newRule = fc
  .tuple(orderRule, some(ruleRelations))
  .map(([{ values: _, ...rule }, relations]) => ({ ...rule, ...relations }))
export const ruleChange = some(
  {
    attribute: fc.constantFrom("currency_code", "region.id"),
    values: fc.constantFrom("usd", ["eur"], []),
    operator: fc.constantFrom("in", "ne"),
  },
  { id: ref("promotion_rule") }
)
export const value = fc.constantFrom("usd", "eur", "prod_1", "group_1")
