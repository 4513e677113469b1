import { useTranslation } from "react-i18next"
import { DiscountSection } from "../../../../components/coupon-form/discount/discount-section"
import { EditCouponDrawer } from "../../../../components/coupon-form/edit-coupon-drawer"
import { MaximumSection } from "../../../../components/coupon-form/discount/maximum-section"
import { MinimumSection } from "../../../../components/coupon-form/discount/minimum-section"
import { MinimumTotalSection } from "../../../../components/coupon-form/discount/minimum-total-section"

const FIELDS = [
  "discount",
  "tiers",
  "voucher",
  "targets",
  "maximum_discount",
  "minimum_spend",
  "minimum_total",
] as const

const EditDiscountPage = () => {
  const { t } = useTranslation("coupons")
  return (
    <EditCouponDrawer title={t("detail.edit_discount")} fields={FIELDS}>
      <DiscountSection />
      <MaximumSection />
      <MinimumSection />
      <MinimumTotalSection />
    </EditCouponDrawer>
  )
}

export default EditDiscountPage
