import type { Target } from "./lock-target"

/** A native write that would change what a used coupon's orders rest on, and the code that refuses it. */
export type Attack = { method: string; args: (target: Target) => unknown[]; code: string }

const attack = (method: string, code: string, args: Attack["args"]): Attack => ({
  method,
  code,
  args,
})
const change = (fields: object): Attack =>
  attack("updatePromotions", "coupon_locked", ({ promotion_id }) => [
    { id: promotion_id, ...fields },
  ])

const NEW_RULE = { attribute: "region.id", operator: "in" as const, values: ["reg_1"] }
const BUDGET = { type: "usage", limit: 1 }

/** Every writer that can, on every way there is to name the rows. */
export const ATTACKS: Attack[] = [
  attack("createPromotions", "coupon_code_taken", () => [{ code: "Loc-ked", type: "standard" }]),
  change({ code: "OTHER" }),
  change({ is_tax_inclusive: true }),
  change({ application_method: { value: 90 } }),
  change({ application_method: { type: "fixed", value: 10, currency_code: "usd" } }),
  change({ application_method: { currency_code: "usd" } }),
  change({ application_method: { allocation: "each", max_quantity: 3 } }),
  attack("updatePromotions", "coupon_native_automatic", ({ promotion_id }) => [
    [{ id: promotion_id, is_automatic: true }],
  ]),
  attack("updatePromotions", "coupon_native_buyget", ({ promotion_id }) => [
    { id: promotion_id, type: "buyget" },
  ]),
  attack("updatePromotions", "coupon_native_budget", ({ promotion_id, budgeted_campaign_id }) => [
    { id: promotion_id, campaign_id: budgeted_campaign_id },
  ]),
  attack("updatePromotions", "coupon_limit_below_used", ({ promotion_id }) => [
    { id: promotion_id, limit: 0 },
  ]),
  attack("deletePromotions", "coupon_used", ({ promotion_id }) => [promotion_id]),
  attack("deletePromotions", "coupon_used", () => [{ code: "LOCKED" }]),

  attack("updateApplicationMethods", "coupon_locked", ({ method_id }) => [
    { id: method_id, value: 90 },
  ]),
  attack("updateApplicationMethods", "coupon_locked", ({ method_id }) => [
    [{ id: method_id, target_type: "shipping_methods" }],
  ]),
  attack("updateApplicationMethods", "coupon_locked", ({ promotion_id }) => [
    { selector: { promotion_id }, data: { value: 90 } },
  ]),
  attack("deleteApplicationMethods", "coupon_native_no_discount", ({ method_id }) => [[method_id]]),
  attack("deleteApplicationMethods", "coupon_native_no_discount", ({ promotion_id }) => [
    { promotion_id },
  ]),

  attack("createPromotionRules", "coupon_locked", ({ promotion_id }) => [
    { attribute: "region.id", operator: "in", promotions: [promotion_id] },
  ]),
  attack("createPromotionRules", "coupon_locked", ({ method_id }) => [
    [{ attribute: "items.product.id", operator: "in", method_target_rules: [method_id] }],
  ]),
  attack("updatePromotionRules", "coupon_locked", ({ rule_id }) => [
    [{ id: rule_id, values: ["group_2"] }],
  ]),
  attack("updatePromotionRules", "coupon_locked", ({ target_rule_id }) => [
    [{ id: target_rule_id, operator: "ne" }],
  ]),
  attack("deletePromotionRules", "coupon_locked", ({ rule_id }) => [[rule_id]]),
  attack("deletePromotionRules", "coupon_locked", () => [{ attribute: "items.product.id" }]),
  attack("softDeletePromotionRules", "coupon_locked", ({ target_rule_id }) => [[target_rule_id]]),
  attack("softDeletePromotionRules", "coupon_locked", () => [{ attribute: "items.product.id" }]),
  attack("restorePromotionRules", "coupon_locked", ({ binned_rule_id }) => [[binned_rule_id]]),

  attack("createPromotionRuleValues", "coupon_locked", ({ rule_id }) => [
    { promotion_rule: rule_id, value: "group_2" },
  ]),
  attack("createPromotionRuleValues", "coupon_locked", ({ rule_id }) => [
    [{ promotion_rule_id: rule_id, value: "group_2" }],
  ]),
  attack("updatePromotionRuleValues", "coupon_locked", ({ target_value_id }) => [
    { id: target_value_id, value: "prod_2" },
  ]),
  attack("updatePromotionRuleValues", "coupon_locked", ({ rule_id }) => [
    { selector: { promotion_rule_id: rule_id }, data: { value: "group_2" } },
  ]),
  attack("deletePromotionRuleValues", "coupon_locked", ({ target_value_id }) => [target_value_id]),
  attack("deletePromotionRuleValues", "coupon_locked", ({ target_rule_id }) => [
    { promotion_rule_id: target_rule_id },
  ]),
  attack("softDeletePromotionRuleValues", "coupon_locked", ({ target_value_id }) => [
    target_value_id,
  ]),
  attack("restorePromotionRuleValues", "coupon_locked", ({ binned_value_id }) => [binned_value_id]),

  attack("createCampaigns", "coupon_native_budget", ({ promotion_id }) => [
    { name: "New", campaign_identifier: "new", budget: BUDGET, promotions: [promotion_id] },
  ]),
  attack("updateCampaigns", "coupon_native_budget", ({ campaign_id }) => [
    { id: campaign_id, budget: BUDGET },
  ]),
  attack("createCampaignBudgets", "coupon_native_budget", ({ campaign_id }) => [
    { ...BUDGET, campaign_id },
  ]),
  attack("createCampaignBudgets", "coupon_native_budget", ({ campaign_id }) => [
    [{ ...BUDGET, campaign: campaign_id }],
  ]),
  attack("updateCampaignBudgets", "coupon_native_budget", ({ budget_id, campaign_id }) => [
    { id: budget_id, campaign: campaign_id },
  ]),
  attack("updateCampaignBudgets", "coupon_native_budget", ({ budget_id, campaign_id }) => [
    { selector: { id: budget_id }, data: { campaign: campaign_id } },
  ]),
  attack("restoreCampaignBudgets", "coupon_native_budget", ({ binned_budget_id }) => [
    [binned_budget_id],
  ]),

  attack("addPromotionRules", "coupon_locked", ({ promotion_id }) => [promotion_id, [NEW_RULE]]),
  attack("addPromotionTargetRules", "coupon_locked", ({ promotion_id }) => [
    promotion_id,
    [{ ...NEW_RULE, attribute: "items.variant.id" }],
  ]),
  attack("removePromotionRules", "coupon_locked", ({ promotion_id, rule_id }) => [
    promotion_id,
    [rule_id],
  ]),
  attack("removePromotionTargetRules", "coupon_locked", ({ promotion_id, target_rule_id }) => [
    promotion_id,
    [target_rule_id],
  ]),
  attack(
    "addPromotionsToCampaign",
    "coupon_native_budget",
    ({ budgeted_campaign_id, free_promotion_id }) => [
      { id: budgeted_campaign_id, promotion_ids: [free_promotion_id] },
    ]
  ),
]

/** Writers with which nothing locked can be changed, and why; what they do to a coupon has tests of its own. */
export const HARMLESS: Record<string, string> = {
  softDeletePromotions: "the bin keeps everything",
  restorePromotions: "brings back what the bin kept",
  createApplicationMethods: "a promotion has one, and core refuses a second",
  softDeleteApplicationMethods: "core bins the promotion along with it",
  restoreApplicationMethods: "brings back what the bin kept",
  deleteCampaigns: "the coupon has dates of its own",
  softDeleteCampaigns: "the coupon has dates of its own",
  restoreCampaigns: "the coupon has dates of its own",
  deleteCampaignBudgets: "a coupon's campaign has none",
  softDeleteCampaignBudgets: "a coupon's campaign has none",
  addPromotionBuyRules: "the engine knows no buy rules for what is not buy-get",
  removePromotionBuyRules: "the engine knows no buy rules for what is not buy-get",
  removePromotionsFromCampaign: "the coupon has dates of its own",
}
