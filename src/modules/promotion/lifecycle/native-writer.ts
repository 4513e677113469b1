import type { PromotionTypes } from "@medusajs/framework/types"
import type { NativeApplicationMethod } from "../../../domain/terms/native-shape"
import type { AttributeRule } from "../../../domain/terms/terms"

/** Amounts are decimal strings here, which core takes as well as numbers. */
type NativePromotionData = {
  code: string
  type: "standard"
  is_automatic: false
  status: PromotionTypes.PromotionStatusValues
  is_tax_inclusive: boolean
  campaign_id?: string
  application_method: Partial<NativeApplicationMethod>
  rules: AttributeRule[]
}

/** The native writers the lifecycle of a coupon calls; the transaction's context goes along by itself. */
export type NativeWriter = {
  createPromotions(data: NativePromotionData): Promise<PromotionTypes.PromotionDTO>
  updatePromotions(
    data: Partial<NativePromotionData> & { id: string }
  ): Promise<PromotionTypes.PromotionDTO>
  softDeletePromotions(ids: string[], config: object): Promise<unknown>
  restorePromotions(ids: string[], config: object): Promise<unknown>
  deletePromotions(ids: string[]): Promise<void>
  addPromotionRules(id: string, rules: AttributeRule[]): Promise<unknown>
  addPromotionTargetRules(id: string, rules: AttributeRule[]): Promise<unknown>
  deletePromotionRules(ids: string[]): Promise<void>
}
