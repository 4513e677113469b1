import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCampaign, DetailWidgetProps } from "@medusajs/types"
import { useTranslation } from "react-i18next"
import { CouponListCard } from "../components/widget/coupon-list-card"

const CampaignCouponsWidget = ({ data }: DetailWidgetProps<AdminCampaign>) => {
  const { t } = useTranslation("coupons")
  return (
    <CouponListCard
      title={t("widgets.campaign.title")}
      filter={{ campaign_id: data.id }}
      empty={t("widgets.none")}
    />
  )
}

export const config = defineWidgetConfig({
  id: "coupons-campaign",
  zone: "campaign.details.side.after",
})

export default CampaignCouponsWidget
