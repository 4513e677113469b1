import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { PERCENTAGE, type CouponFormValues } from "../../lib/coupon-form/values"
import { FormSection } from "../form/form-section"
import { AmountField } from "./amount-field"
import { ScopeField } from "./scope-field"
import { SharingFields } from "./sharing-fields"
import { TargetsFields } from "./targets-fields"
import { TaxField } from "./tax-field"

/** How much is taken off, and from what. */
export function DiscountSection() {
  const { t } = useTranslation("coupons")
  const { unit, scope } = useWatch<CouponFormValues, "discount">({ name: "discount" })
  const isFixed = unit !== PERCENTAGE
  return (
    <FormSection title={t("form.discount.title")} lock="discount">
      <AmountField />
      {isFixed && <TaxField />}
      <ScopeField />
      {scope !== "order" && <TargetsFields isOneItem={scope === "one_item"} />}
      {scope === "items" && isFixed && <SharingFields />}
    </FormSection>
  )
}
