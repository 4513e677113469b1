import { useTranslation } from "react-i18next"
import { DiscountSection } from "../../../../components/coupon-form/discount-section"
import { EditCouponDrawer } from "../../../../components/coupon-form/edit-coupon-drawer"
import { MinimumSection } from "../../../../components/coupon-form/minimum-section"

const FIELDS = ["discount", "targets", "minimum_spend"] as const

const EditDiscountPage = () => {
  const { t } = useTranslation("coupons")
  return (
    <EditCouponDrawer title={t("detail.edit_discount")} fields={FIELDS}>
      <DiscountSection />
      <MinimumSection />
    </EditCouponDrawer>
  )
}

export default EditDiscountPage
