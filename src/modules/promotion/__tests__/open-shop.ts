import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PromotionTypes } from "@medusajs/framework/types"
import type { NativeService } from "../../__tests__/module-suite"
import type { ArbitraryShop } from "./arbitrary-shop"

/** Writes campaigns, what was used of them, and promotions through a service. */
export async function openShop(service: NativeService, shop: ArbitraryShop): Promise<void> {
  const campaigns: PromotionTypes.CampaignDTO[] = []
  for (const [index, { data, usages }] of shop.campaigns.entries()) {
    const campaign = await service.createCampaigns({
      ...data,
      name: `Campaign ${index}`,
      campaign_identifier: `campaign-${index}`,
    } as PromotionTypes.CreateCampaignDTO)
    campaigns.push(campaign)
    if (data.budget?.type === "use_by_attribute") {
      await service.createCampaignBudgetUsages(
        usages.map((usage) => ({ ...usage, budget_id: campaign.budget?.id }))
      )
    }
  }
  await service.createPromotions(
    shop.promotions.map(({ data, campaign }) => ({
      ...data,
      campaign_id: campaign === null ? undefined : campaigns[campaign]?.id,
    })) as unknown as PromotionTypes.CreatePromotionDTO[]
  )
}

/** Empties everything that the native writers write; coupons and their promotions stay. */
export async function closeShop(sql: Knex): Promise<void> {
  await sql.raw(`
    delete from promotion where not exists (select 1 from coupon where promotion_id = promotion.id);
    delete from promotion_campaign;
    delete from promotion_rule;
    delete from coupon_code where coupon_id is null;
  `)
}
