import NativePromotionModule from "@medusajs/medusa/promotion"
import { MedusaServiceModelObjectsSymbol, type DmlEntity } from "@medusajs/framework/utils"

/**
 * The native models, re-exported: Medusa's loader takes a module's models from
 * the module's own folder, and this folder stands in for the native one.
 */
type NativeModel =
  | "Promotion"
  | "ApplicationMethod"
  | "Campaign"
  | "CampaignBudget"
  | "CampaignBudgetUsage"
  | "PromotionRule"
  | "PromotionRuleValue"

const models = Reflect.get(
  NativePromotionModule.service,
  MedusaServiceModelObjectsSymbol
) as Record<NativeModel, DmlEntity<never, never>>

export const Promotion = models.Promotion
export const ApplicationMethod = models.ApplicationMethod
export const Campaign = models.Campaign
export const CampaignBudget = models.CampaignBudget
export const CampaignBudgetUsage = models.CampaignBudgetUsage
export const PromotionRule = models.PromotionRule
export const PromotionRuleValue = models.PromotionRuleValue
