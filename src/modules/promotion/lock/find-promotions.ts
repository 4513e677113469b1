import { rows, type Sql } from "../../coupon/sql/sql"
import type { Reference, Subject } from "./writers"

const OF_RULES = `
  select link.promotion_id as id from promotion_promotion_rule link where link.promotion_rule_id = any(cast(:ids as text[]))
  union
  select method.promotion_id from application_method_target_rules link
    join promotion_application_method method on method.id = link.application_method_id
    where link.promotion_rule_id = any(cast(:ids as text[]))
  union
  select method.promotion_id from application_method_buy_rules link
    join promotion_application_method method on method.id = link.application_method_id
    where link.promotion_rule_id = any(cast(:ids as text[]))`

const STATEMENTS: Record<Subject, string> = {
  promotion: `select unnest(cast(:ids as text[])) as id`,
  application_method: `select promotion_id as id from promotion_application_method where id = any(cast(:ids as text[]))`,
  promotion_rule: OF_RULES,
  promotion_rule_value: OF_RULES.replaceAll(
    "any(cast(:ids as text[]))",
    "any(array(select promotion_rule_id from promotion_rule_value where id = any(cast(:ids as text[]))))"
  ),
  campaign: `select id from promotion where campaign_id = any(cast(:ids as text[]))`,
  campaign_budget: `
    select promotion.id from promotion
    join promotion_campaign_budget budget on budget.campaign_id = promotion.campaign_id
    where budget.id = any(cast(:ids as text[]))`,
}

/** The promotions that a write touches, directly or through what hangs on them. */
export async function findPromotions(sql: Sql, references: Reference[]): Promise<string[]> {
  const found = new Set<string>()
  for (const { subject, ids } of references.filter(({ ids }) => ids.length)) {
    for (const { id } of await rows<{ id: string }>(sql, STATEMENTS[subject], { ids })) {
      found.add(id)
    }
  }
  return [...found]
}
