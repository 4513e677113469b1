import { useTranslation } from "react-i18next"
import { AudienceSection } from "../../../../components/coupon-form/customers/audience-section"
import { EditCouponDrawer } from "../../../../components/coupon-form/edit-coupon-drawer"
import { PlacesSection } from "../../../../components/coupon-form/customers/places-section"

const FIELDS = ["audience", "region_ids", "sales_channel_ids"] as const

const EditAudiencePage = () => {
  const { t } = useTranslation("coupons")
  return (
    <EditCouponDrawer title={t("detail.edit_audience")} fields={FIELDS}>
      <AudienceSection />
      <PlacesSection />
    </EditCouponDrawer>
  )
}

export default EditAudiencePage
