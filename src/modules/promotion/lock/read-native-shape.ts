import type { NativePromotionShape } from "../../../domain/terms/native-shape"
import type { CampaignOfCoupon } from "../../coupon/operations/coupons/campaign-of-coupon"
import { firstRow, type Sql } from "../../coupon/sql/sql"

export type NativePromotion = NativePromotionShape &
  CampaignOfCoupon & { deleted_at: Date | null; used: number }

const RULES_THROUGH = (pivot: string, owner: string) => `
  coalesce((
    select jsonb_agg(jsonb_build_object(
      'attribute', rule.attribute, 'operator', rule.operator,
      'values', (
        select coalesce(jsonb_agg(value.value order by value.value), '[]')
        from promotion_rule_value value
        where value.promotion_rule_id = rule.id and value.deleted_at is null
      )
    ) order by rule.attribute, rule.operator, rule.id)
    from ${pivot} link join promotion_rule rule on rule.id = link.promotion_rule_id
    where link.${owner} and rule.deleted_at is null
  ), '[]')`

const STATEMENT = `
  select promotion.code, promotion.status, promotion.type, promotion.is_automatic,
    promotion.is_tax_inclusive, promotion.limit, promotion.used, promotion.deleted_at,
    ${RULES_THROUGH("promotion_promotion_rule", "promotion_id = promotion.id")} as rules,
    campaign.id as campaign_id, campaign.starts_at as campaign_starts_at,
    campaign.ends_at as campaign_ends_at,
    exists (
      select 1 from promotion_campaign_budget budget
      where budget.campaign_id = promotion.campaign_id and budget.deleted_at is null
    ) as campaign_budget,
    case when method.id is null then null else jsonb_build_object(
      'type', method.type, 'value', coalesce(method.raw_value ->> 'value', cast(method.value as text)),
      'currency_code', lower(method.currency_code), 'target_type', method.target_type,
      'allocation', method.allocation, 'max_quantity', method.max_quantity,
      'target_rules', ${RULES_THROUGH("application_method_target_rules", "application_method_id = method.id")},
      'buy_rules', ${RULES_THROUGH("application_method_buy_rules", "application_method_id = method.id")}
    ) end as application_method
  from promotion
  left join promotion_campaign campaign
    on campaign.id = promotion.campaign_id and campaign.deleted_at is null
  left join promotion_application_method method
    on method.promotion_id = promotion.id
    and (method.deleted_at is null or promotion.deleted_at is not null)
  where promotion.id = :id`

/** A native promotion as the database has it now, inside the transaction that may just have changed it; in the bin, what would come out of it. */
export function readNativePromotion(sql: Sql, id: string): Promise<NativePromotion | null> {
  return firstRow<NativePromotion>(sql, STATEMENT, { id })
}
