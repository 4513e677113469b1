import type { App } from "../../__tests__/module-suite"
import { makeCoupon, readCoupon, takeUse } from "../../__tests__/coupons"

export type Target = {
  coupon_id: string
  promotion_id: string
  /** Its campaign, without a budget but for one in the bin. */
  campaign_id: string
  binned_budget_id: string
  /** A campaign with a budget, and that budget. */
  budgeted_campaign_id: string
  budget_id: string
  method_id: string
  rule_id: string
  target_rule_id: string
  target_value_id: string
  binned_rule_id: string
  binned_value_id: string
  /** Of another used coupon, in no campaign. */
  free_promotion_id: string
}

const BUDGET = { type: "usage" as const, limit: 5 }

/** A used coupon with everything on it that a native writer can take hold of. */
export async function makeTarget(app: App): Promise<Target> {
  const { ours } = app
  const campaign = (campaign_identifier: string) =>
    ours.createCampaigns({ name: campaign_identifier, campaign_identifier, budget: BUDGET })
  const [plain, budgeted] = [await campaign("plain"), await campaign("budgeted")]
  const binned_budget_id = plain.budget?.id ?? ""
  // With core's own writer the campaign would go along into the bin.
  await app
    .sql("promotion_campaign_budget")
    .where({ id: binned_budget_id })
    .update({ deleted_at: new Date() })

  const { id, promotion_id } = await makeCoupon(app, {
    code: "LOCKED",
    total_limit: 10,
    terms: {
      discount: { target: "items" },
      targets: [{ attribute: "items.product.id", operator: "in", values: ["prod_1"] }],
      audience: { group_ids: ["group_1"] },
    },
  })
  await ours.addPromotionsToCampaign({ id: plain.id, promotion_ids: [promotion_id] })
  const promotion = await ours.retrievePromotion(promotion_id, {
    relations: ["rules", "application_method.target_rules.values"],
  })
  const target_rule = promotion.application_method?.target_rules?.[0]
  const [binned_rule] = await ours.addPromotionRules(promotion_id, [
    { attribute: "currency_code", operator: "eq", values: ["usd"] },
  ])
  await ours.softDeletePromotionRules([binned_rule?.id ?? ""])
  const value = { promotion_rule: target_rule?.id, value: "prod_2" }
  const binned_value = await ours.createPromotionRuleValues(value)
  await ours.softDeletePromotionRuleValues([binned_value.id])

  const free = await makeCoupon(app, { code: "FREE" })
  for (const coupon of [await readCoupon(app, id), free]) {
    expect(await takeUse(app, coupon)).not.toBeNull()
  }
  return {
    coupon_id: id,
    promotion_id,
    campaign_id: plain.id,
    binned_budget_id,
    budgeted_campaign_id: budgeted.id,
    budget_id: budgeted.budget?.id ?? "",
    method_id: promotion.application_method?.id ?? "",
    rule_id: promotion.rules?.[0]?.id ?? "",
    target_rule_id: target_rule?.id ?? "",
    target_value_id: target_rule?.values?.[0]?.id ?? "",
    binned_rule_id: binned_rule?.id ?? "",
    binned_value_id: binned_value.id,
    free_promotion_id: free.promotion_id,
  }
}
