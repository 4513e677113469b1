import { useTranslation } from "react-i18next"
import { BehaviourSection } from "../../../../components/coupon-form/behaviour/behaviour-section"
import { BudgetsSection } from "../../../../components/coupon-form/budgets/budgets-section"
import { CombiningSection } from "../../../../components/coupon-form/behaviour/combining-section"
import { EditCouponDrawer } from "../../../../components/coupon-form/edit-coupon-drawer"
import { HoursSection } from "../../../../components/coupon-form/dates/hours-section"
import { LimitsSection } from "../../../../components/coupon-form/customers/limits-section"
import { ValiditySection } from "../../../../components/coupon-form/dates/validity-section"

const FIELDS = [
  "total_limit",
  "per_customer_limit",
  "budgets",
  "validity",
  "hours",
  "combines_with",
  "is_public",
  "is_staff_only",
  "is_discreet",
  "priority",
  "returns_use_on_cancel",
] as const

const EditLimitsPage = () => {
  const { t } = useTranslation("coupons")
  return (
    <EditCouponDrawer title={t("detail.edit_limits")} fields={FIELDS}>
      <LimitsSection />
      <BudgetsSection />
      <ValiditySection />
      <HoursSection />
      <CombiningSection />
      <BehaviourSection />
    </EditCouponDrawer>
  )
}

export default EditLimitsPage
