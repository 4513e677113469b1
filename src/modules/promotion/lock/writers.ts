/** What a native write names; how promotions are found from there is in `find-promotions.ts`. */
export type Subject =
  | "promotion"
  | "application_method"
  | "promotion_rule"
  | "promotion_rule_value"
  | "campaign"
  | "campaign_budget"

export type Reference = { subject: Subject; ids: string[] }

/** Reads the references out of a call's arguments. */
type Finder = (args: unknown[]) => Reference[]

type Writer = { finds: Finder; contextIndex: 1 | 2; entity: string }

const CONTEXT_AFTER_DATA = 1
const CONTEXT_AFTER_CONFIG = 2

/**
 * Every method of the Promotion Module that writes, and how its promotions are
 * found. A test walks the service's prototype and fails on a writer that is not
 * listed here or under `WRITERS_OF_NO_COUPON`.
 */
export const WRITERS: Record<string, Writer> = {
  ...generated("Promotions", "promotion"),
  ...generated("ApplicationMethods", "application_method", {
    promotion_id: "promotion",
    promotion: "promotion",
  }),
  ...generated("PromotionRules", "promotion_rule", {
    promotions: "promotion",
    method_target_rules: "application_method",
    method_buy_rules: "application_method",
  }),
  ...generated("PromotionRuleValues", "promotion_rule_value", {
    promotion_rule_id: "promotion_rule",
    promotion_rule: "promotion_rule",
  }),
  ...generated("Campaigns", "campaign", { promotions: "promotion" }),
  ...generated("CampaignBudgets", "campaign_budget", {
    campaign_id: "campaign",
    campaign: "campaign",
  }),
  ...onPromotion("addPromotionRules"),
  ...onPromotion("addPromotionTargetRules"),
  ...onPromotion("addPromotionBuyRules"),
  ...onPromotion("removePromotionRules"),
  ...onPromotion("removePromotionTargetRules"),
  ...onPromotion("removePromotionBuyRules"),
  ...onCampaign("addPromotionsToCampaign"),
  ...onCampaign("removePromotionsFromCampaign"),
}

/** Writers that cannot touch a coupon: native counters, which coupons do not have, and usage, which has its own override. */
export const WRITERS_OF_NO_COUPON = [
  "createCampaignBudgetUsages",
  "updateCampaignBudgetUsages",
  "deleteCampaignBudgetUsages",
  "softDeleteCampaignBudgetUsages",
  "restoreCampaignBudgetUsages",
  "registerUsage",
  "revertUsage",
]

/** Core emits no event after these, so we do not either. */
export const SILENT_WRITERS = ["removePromotionBuyRules"]

function generated(
  entity: string,
  subject: Subject,
  relations: Record<string, Subject> = {}
): Record<string, Writer> {
  const own: Finder = ([data]) => [{ subject, ids: idsOf(data) }]
  const related: Finder = ([data]) =>
    Object.entries(relations).map(([field, of]) => ({
      subject: of,
      ids: list(data).flatMap((row) => idsOf(fieldOf(row, field))),
    }))
  const both: Finder = (args) => [...own(args), ...related(args)]
  return {
    [`create${entity}`]: { finds: related, contextIndex: CONTEXT_AFTER_DATA, entity },
    [`update${entity}`]: { finds: both, contextIndex: CONTEXT_AFTER_DATA, entity },
    [`delete${entity}`]: { finds: own, contextIndex: CONTEXT_AFTER_DATA, entity },
    [`softDelete${entity}`]: { finds: own, contextIndex: CONTEXT_AFTER_CONFIG, entity },
    [`restore${entity}`]: { finds: own, contextIndex: CONTEXT_AFTER_CONFIG, entity },
  }
}

function onPromotion(method: string): Record<string, Writer> {
  const finds: Finder = ([id]) => [{ subject: "promotion", ids: idsOf(id) }]
  return { [method]: { finds, contextIndex: CONTEXT_AFTER_CONFIG, entity: "Promotions" } }
}

function onCampaign(method: string): Record<string, Writer> {
  const finds: Finder = ([data]) => [
    { subject: "promotion", ids: idsOf(fieldOf(data, "promotion_ids")) },
  ]
  return { [method]: { finds, contextIndex: CONTEXT_AFTER_DATA, entity: "Campaigns" } }
}

/** Ids in whatever a method takes: an id, a row with one, or a list of either. */
export function idsOf(value: unknown): string[] {
  return list(value)
    .map((entry) => (typeof entry === "string" ? entry : fieldOf(entry, "id")))
    .filter((id): id is string => typeof id === "string")
}

/** Codes in what a method takes; none but promotions have one. */
export function codesOf(value: unknown): string[] {
  return list(value)
    .map((entry) => fieldOf(entry, "code"))
    .filter((code): code is string => typeof code === "string")
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) {
    return []
  }
  return Array.isArray(value) ? value : [value]
}

function fieldOf(row: unknown, field: string): unknown {
  return typeof row === "object" && row !== null ? Reflect.get(row, field) : undefined
}
