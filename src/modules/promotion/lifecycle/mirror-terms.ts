import type { PromotionTypes } from "@medusajs/framework/types"
import { toNative } from "../../../domain/terms/to-native"
import type { Terms } from "../../../domain/terms/terms"
import { rows } from "../../coupon/sql/sql"
import type { Writing } from "./writing"

/** Writes what changed of a coupon's own fields on its native promotion. */
export async function mirrorFields(
  { native }: Writing,
  promotionId: string,
  fields: {
    code?: string
    status?: PromotionTypes.PromotionStatusValues
    is_automatic?: false
  }
): Promise<void> {
  if (Object.keys(fields).length) {
    await native.updatePromotions({ id: promotionId, ...fields })
  }
}

/** Writes a coupon's terms on its native promotion, rules replaced as a whole. */
export async function mirrorTerms(
  writing: Writing,
  promotionId: string,
  terms: Terms
): Promise<void> {
  const { rules, application_method, is_tax_inclusive } = toNative(terms)
  const { target_rules, buy_rules: _, ...method } = application_method
  await writing.native.updatePromotions({
    id: promotionId,
    is_tax_inclusive,
    application_method: method,
  })
  await writing.flush()
  await writing.native.deletePromotionRules(await ruleIds(writing, promotionId))
  if (rules.length) {
    await writing.native.addPromotionRules(promotionId, rules)
  }
  if (target_rules.length) {
    await writing.native.addPromotionTargetRules(promotionId, target_rules)
  }
  await writing.flush()
}

async function ruleIds({ sql }: Writing, promotionId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql,
    `select promotion_rule_id as id from promotion_promotion_rule where promotion_id = :promotionId
     union
     select link.promotion_rule_id from application_method_target_rules link
     join promotion_application_method method on method.id = link.application_method_id
     where method.promotion_id = :promotionId`,
    { promotionId }
  )
  return found.map(({ id }) => id)
}
