import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Subject } from "../lock/writers"

/** Stands for "the n-th such row" in a call, whatever its id is on this run. */
export type Reference = { of: Subject; n: number }

const OWNERS = `(
  select string_agg(promotion.code, ',' order by promotion.code) from promotion
  left join promotion_application_method method on method.promotion_id = promotion.id
  where exists (select 1 from promotion_promotion_rule link where link.promotion_rule_id = rule.id and link.promotion_id = promotion.id)
     or exists (select 1 from application_method_target_rules link where link.promotion_rule_id = rule.id and link.application_method_id = method.id)
     or exists (select 1 from application_method_buy_rules link where link.promotion_rule_id = rule.id and link.application_method_id = method.id)
)`

/** Rows in an order that ids and clocks have no part in, so that two runs mean the same row. */
const IN_ORDER: Record<Subject, string> = {
  promotion: `select id from promotion order by code, deleted_at is null, created_at`,
  application_method: `
    select method.id from promotion_application_method method
    left join promotion on promotion.id = method.promotion_id
    order by promotion.code, method.deleted_at is null, method.created_at`,
  promotion_rule: `
    select id from promotion_rule rule
    order by ${OWNERS}, attribute, operator, deleted_at is null, created_at`,
  promotion_rule_value: `
    select value.id from promotion_rule_value value
    left join promotion_rule rule on rule.id = value.promotion_rule_id
    order by ${OWNERS}, rule.attribute, rule.operator, value.value, value.deleted_at is null, value.created_at`,
  campaign: `select id from promotion_campaign order by campaign_identifier, deleted_at is null, created_at`,
  campaign_budget: `
    select budget.id from promotion_campaign_budget budget
    left join promotion_campaign campaign on campaign.id = budget.campaign_id
    order by campaign.campaign_identifier, budget.deleted_at is null, budget.created_at`,
}

/** Arguments with every reference replaced by the id it stands for now; an id of nothing where there is no row. */
export async function resolveReferences(sql: Knex, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) {
    return Promise.all(value.map((entry) => resolveReferences(sql, entry)))
  }
  if (typeof value !== "object" || value === null || value instanceof Date) {
    return value
  }
  if (isReference(value)) {
    const { rows } = await sql.raw<{ rows: { id: string }[] }>(IN_ORDER[value.of])
    return rows.length ? rows[value.n % rows.length]?.id : `${value.of}_missing`
  }
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, entry]) => [key, await resolveReferences(sql, entry)])
  )
  return Object.fromEntries(entries) as unknown
}

function isReference(value: object): value is Reference {
  return "of" in value && "n" in value
}
