import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCouponCampaign } from "../../../contracts/admin-responses"
import { formatDateTime } from "../../lib/format/date"
import { toLocale } from "../../lib/format/locale"
import { SectionRow } from "../layout/section-row"

type CampaignRowProps = { campaign: AdminCouponCampaign; time_zone: string | null }

/** The campaign that the coupon belongs to, and its dates, which count as well. */
export function CampaignRow({ campaign, time_zone }: CampaignRowProps) {
  const { t, i18n } = useTranslation("coupons")
  const date = (iso: string | null) =>
    iso ? formatDateTime(iso, toLocale(i18n.language), time_zone) : ""
  const start = date(campaign.starts_at)
  const end = date(campaign.ends_at)
  const dates = start && end ? "campaign_from_until" : start ? "campaign_from" : "campaign_until"
  return (
    <SectionRow title={t("detail.campaign")}>
      <Link
        to={`/campaigns/${campaign.id}`}
        className="text-ui-tag-blue-text block hover:underline"
      >
        {campaign.name}
      </Link>
      {(start || end) && t(`detail.${dates}`, { start, end })}
    </SectionRow>
  )
}
