import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { FormSection } from "../../form/form-section"
import { KindField } from "./kind-field"
import { FIELDS_OF_KIND } from "./kind-fields"

/** How much is taken off, and from what. */
export function DiscountSection() {
  const { t } = useTranslation("coupons")
  const kind = useWatch<CouponFormValues, "discount.kind">({ name: "discount.kind" })
  const Fields = FIELDS_OF_KIND[kind]
  return (
    <FormSection title={t("form.discount.title")} lock="discount">
      <KindField />
      <Fields />
    </FormSection>
  )
}
