import type { TFunction } from "i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { formatDateTime } from "../format/date"

type Campaigned = Pick<AdminCoupon, "campaign" | "time_zone">
type Context = { t: TFunction<"coupons">; locale: string }

/** That the end of its campaign counts as well, and which one; empty where it has none. */
export function describeCampaignEnd(coupon: Campaigned, { t, locale }: Context): string {
  const { campaign, time_zone } = coupon
  return campaign?.ends_at
    ? t("form.validity.campaign_end", {
        name: campaign.name,
        end: formatDateTime(campaign.ends_at, locale, time_zone),
      })
    : ""
}

/** So many campaigns are named at once. */
const SHOWN = 3

/** The same of the campaigns that several coupons are in, each with how many of them. */
export function describeCampaignEnds(coupons: Campaigned[], context: Context): string {
  const [first, ...others] = coupons
  if (first && !others.length) {
    return describeCampaignEnd(first, context)
  }
  const { t, locale } = context
  const ending = new Map<string, { name: string; ends_at: string; count: number }>()
  for (const { campaign } of coupons) {
    if (campaign?.ends_at) {
      const { id, name, ends_at } = campaign
      ending.set(id, { name, ends_at, count: (ending.get(id)?.count ?? 0) + 1 })
    }
  }
  const named = [...ending.values()]
    .slice(0, SHOWN)
    .map(({ name, ends_at, count }) =>
      t("bulk.campaign_end", { name, end: formatDateTime(ends_at, locale), count })
    )
  const more = ending.size - named.length
  return [...named, ...(more ? [t("bulk.more_campaigns", { count: more })] : [])].join(" ")
}

/** The same of its start. */
export function describeCampaignStart(coupon: Campaigned, { t, locale }: Context): string {
  const { campaign, time_zone } = coupon
  return campaign?.starts_at
    ? t("form.validity.campaign_start", {
        name: campaign.name,
        start: formatDateTime(campaign.starts_at, locale, time_zone),
      })
    : ""
}

/** Whether the campaign ends before this end, so that nothing is seen of it. */
export function endsWithCampaign({ campaign }: Campaigned, ends_at: string | null): boolean {
  const end = campaign?.ends_at
  return Boolean(end && (!ends_at || Date.parse(end) < Date.parse(ends_at)))
}
