/** The campaign of a coupon's promotion, as a coupon's row keeps it; all null where it is in none. */
export type CampaignOfCoupon = {
  campaign_id: string | null
  campaign_starts_at: Date | null
  campaign_ends_at: Date | null
}

/** That alone, of a row with more. */
export function campaignOf(row: CampaignOfCoupon): CampaignOfCoupon {
  const { campaign_id, campaign_starts_at, campaign_ends_at } = row
  return { campaign_id, campaign_starts_at, campaign_ends_at }
}

export function sameCampaign(one: CampaignOfCoupon, other: CampaignOfCoupon): boolean {
  return JSON.stringify(campaignOf(one)) === JSON.stringify(campaignOf(other))
}
