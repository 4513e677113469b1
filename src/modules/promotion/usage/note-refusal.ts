import type { PromotionTypes } from "@medusajs/framework/types"
import { normalForm } from "../../../domain/code/normal-form"
import { isRefusalCode } from "../../coupon/operations/coupons/refusal-error"
import { noteRefusedCompletion } from "../../coupon/operations/entries/refused-completions"
import type { Sql } from "../../coupon/sql/sql"

/** Where a coupon refused a completion, its cart has to be computed anew, by the route or by a job. */
export async function noteRefusal(
  sql: Sql,
  error: unknown,
  actions: PromotionTypes.UsageComputedActions[],
  context: PromotionTypes.CampaignBudgetUsageContext
): Promise<void> {
  if (!isRefusalCode(Reflect.get(Object(error), "code"))) {
    return
  }
  const normal_forms = actions.map(({ code }) => (code ? normalForm(code) : null))
  await noteRefusedCompletion(sql, {
    normal_forms: [...new Set(normal_forms)].filter((form) => form !== null),
    email: context.customer_email,
    now: new Date(),
  })
}
