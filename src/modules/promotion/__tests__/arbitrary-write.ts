import fc from "fast-check"
import type { Subject } from "../lock/writers"
import { itemRule, orderRule } from "./arbitrary-rules"
import { budget } from "./arbitrary-shop"
import {
  code,
  method,
  newCampaign,
  newPromotion,
  newRule,
  oneOrMore,
  promotionChange,
  ref,
  refs,
  ruleChange,
  some,
  value,
} from "./write-arguments"

/** One call of a native writer; references in its arguments are resolved when it is made. */
export type Write = { method: string; args: unknown[] }

const write = (method: string, ...args: fc.Arbitrary<unknown>[]): fc.Arbitrary<Write> =>
  fc.tuple(...args).map((args) => ({ method, args }))

/** What every entity has. Linkable keys only where softDelete and restore are asked for them. */
const removals = (entity: string, of: Subject) => [
  write(`delete${entity}`, oneOrMore(ref(of))),
  write(
    `softDelete${entity}`,
    oneOrMore(ref(of)),
    fc.constantFrom(undefined, { returnLinkableKeys: ["promotion_id"] })
  ),
  write(
    `restore${entity}`,
    oneOrMore(ref(of)),
    fc.constantFrom(undefined, { returnLinkableKeys: ["promotion_id"] })
  ),
]

/** A promotion has one method at most: a new one needs the old one gone. */
const methodReplaced = fc.tuple(fc.nat({ max: 9 }), method).map(([n, method]): Write[] => [
  { method: "deleteApplicationMethods", args: [{ of: "application_method", n }] },
  { method: "createApplicationMethods", args: [{ ...method, promotion: { of: "promotion", n } }] },
])

/** A call of any writer there is. */
const anyWrite: fc.Arbitrary<Write> = fc.oneof(
  write("createPromotions", oneOrMore(newPromotion)),
  write("createPromotions", newPromotion),
  write("updatePromotions", oneOrMore(promotionChange)),
  write("updatePromotions", promotionChange),
  ...removals("Promotions", "promotion"),
  write("softDeletePromotions", fc.record({ code })),
  write("createApplicationMethods", oneOrMore(method)),
  write(
    "updateApplicationMethods",
    oneOrMore(
      some(
        { value: fc.constantFrom(7, 8), currency_code: fc.constantFrom(null, "usd") },
        { id: ref("application_method") }
      )
    )
  ),
  write(
    "updateApplicationMethods",
    fc.record({
      selector: fc.record({ id: refs("application_method") }),
      data: fc.constant({ value: 9 }),
    })
  ),
  ...removals("ApplicationMethods", "application_method"),
  write("deleteApplicationMethods", fc.record({ promotion_id: ref("promotion") })),
  write("createPromotionRules", oneOrMore(newRule)),
  write("updatePromotionRules", fc.array(ruleChange, { minLength: 1, maxLength: 2 })),
  ...removals("PromotionRules", "promotion_rule"),
  write(
    "createPromotionRuleValues",
    oneOrMore(fc.record({ value, promotion_rule: ref("promotion_rule") }))
  ),
  write(
    "updatePromotionRuleValues",
    oneOrMore(fc.record({ value, id: ref("promotion_rule_value") }))
  ),
  ...removals("PromotionRuleValues", "promotion_rule_value"),
  write("createCampaigns", oneOrMore(newCampaign)),
  write(
    "updateCampaigns",
    oneOrMore(
      some(
        { name: value, budget: fc.oneof(budget, fc.constant({ limit: 7 })) },
        { id: ref("campaign") }
      )
    )
  ),
  ...removals("Campaigns", "campaign"),
  write(
    "createCampaignBudgets",
    oneOrMore(
      fc.tuple(budget, ref("campaign")).map(([budget, campaign_id]) => ({ ...budget, campaign_id }))
    )
  ),
  write(
    "updateCampaignBudgets",
    oneOrMore(
      some(
        { limit: fc.constantFrom(null, 5), used: fc.constantFrom(0, 1) },
        { id: ref("campaign_budget") }
      )
    )
  ),
  ...removals("CampaignBudgets", "campaign_budget"),
  write("addPromotionRules", ref("promotion"), fc.array(orderRule, { maxLength: 2 })),
  write("addPromotionTargetRules", ref("promotion"), fc.array(itemRule, { maxLength: 2 })),
  write("addPromotionBuyRules", ref("promotion"), fc.array(itemRule, { maxLength: 2 })),
  write("removePromotionRules", ref("promotion"), refs("promotion_rule")),
  write("removePromotionTargetRules", ref("promotion"), refs("promotion_rule")),
  write("removePromotionBuyRules", ref("promotion"), refs("promotion_rule")),
  write(
    "addPromotionsToCampaign",
    fc.record({ id: ref("campaign"), promotion_ids: refs("promotion") })
  ),
  write(
    "removePromotionsFromCampaign",
    fc.record({ id: ref("campaign"), promotion_ids: refs("promotion") })
  )
)

/** Calls one after the other. */
export const arbitraryWrites = fc
  .array(
    fc.oneof(
      { weight: 15, arbitrary: anyWrite.map((write) => [write]) },
      { weight: 1, arbitrary: methodReplaced }
    ),
    { minLength: 5, maxLength: 9 }
  )
  .map((writes) => writes.flat())
