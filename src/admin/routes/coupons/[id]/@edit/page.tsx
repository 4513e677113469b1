import { useTranslation } from "react-i18next"
import { CodeSection } from "../../../../components/coupon-form/code/code-section"
import { EditCouponDrawer } from "../../../../components/coupon-form/edit-coupon-drawer"
import { TextsSection } from "../../../../components/coupon-form/texts/texts-section"

const FIELDS = ["code", "name", "description", "comment", "tags", "translations"] as const

const EditGeneralPage = () => {
  const { t } = useTranslation("coupons")
  return (
    <EditCouponDrawer title={t("detail.edit_general")} fields={FIELDS}>
      <CodeSection />
      <TextsSection />
    </EditCouponDrawer>
  )
}

export default EditGeneralPage
