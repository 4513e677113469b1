import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const RULES = (pivot: string, owner: string) => `
  (select jsonb_agg(jsonb_build_object(
     'attribute', rule.attribute, 'operator', rule.operator, 'deleted', rule.deleted_at is not null,
     'values', (
       select jsonb_agg(jsonb_build_array(value.value, value.deleted_at is not null)
                        order by value.value, value.deleted_at is not null)
       from promotion_rule_value value where value.promotion_rule_id = rule.id
     )
   ) order by rule.attribute, rule.operator, rule.deleted_at is not null, (
       select string_agg(value.value, ',' order by value.value)
       from promotion_rule_value value where value.promotion_rule_id = rule.id
     ))
   from ${pivot} link join promotion_rule rule on rule.id = link.promotion_rule_id where link.${owner})`

const STATEMENT = `
  select to_jsonb(promotion) - array['id', 'campaign_id', 'created_at', 'updated_at', 'deleted_at'] as promotion,
    promotion.deleted_at is not null as deleted,
    campaign.campaign_identifier,
    ${RULES("promotion_promotion_rule", "promotion_id = promotion.id")} as rules,
    (select jsonb_agg(
       (to_jsonb(method) - array['id', 'promotion_id', 'created_at', 'updated_at', 'deleted_at'])
       || jsonb_build_object(
         'deleted', method.deleted_at is not null,
         'target_rules', ${RULES("application_method_target_rules", "application_method_id = method.id")},
         'buy_rules', ${RULES("application_method_buy_rules", "application_method_id = method.id")})
       order by method.deleted_at is null, method.raw_value)
     from promotion_application_method method where method.promotion_id = promotion.id) as methods
  from promotion
  left join promotion_campaign campaign on campaign.id = promotion.campaign_id
  order by promotion.code, deleted, promotion.limit, promotion.status, promotion`

const CAMPAIGNS = `
  select to_jsonb(campaign) - array['id', 'created_at', 'updated_at', 'deleted_at'] as campaign,
    campaign.deleted_at is not null as deleted,
    (select jsonb_agg(
       (to_jsonb(budget) - array['id', 'campaign_id', 'created_at', 'updated_at', 'deleted_at'])
       || jsonb_build_object('deleted', budget.deleted_at is not null)
       order by budget.deleted_at is null, budget.type)
     from promotion_campaign_budget budget where budget.campaign_id = campaign.id) as budgets
  from promotion_campaign campaign
  order by campaign_identifier, deleted, campaign`

/** All promotions and campaigns as the database has them, but for ids and times; binned ones too. */
export async function readPromotions(sql: Knex): Promise<unknown> {
  const promotions = await sql.raw<{ rows: unknown[] }>(STATEMENT)
  const campaigns = await sql.raw<{ rows: unknown[] }>(CAMPAIGNS)
  return { promotions: promotions.rows, campaigns: campaigns.rows }
}
