import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { takesAmounts } from "../../../lib/coupon-form/tiers"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { FormSection } from "../../form/form-section"
import { AmountField } from "./amount-field"
import { KindField } from "./kind-field"
import { ScopeField } from "./scope-field"
import { SharingFields } from "./sharing-fields"
import { TargetsFields } from "./targets-fields"
import { TaxField } from "./tax-field"
import { TiersFields } from "./tiers-fields"

/** How much is taken off, and from what. */
export function DiscountSection() {
  const { t } = useTranslation("coupons")
  const [discount, tiers] = useWatch<CouponFormValues, ["discount", "tiers"]>({
    name: ["discount", "tiers"],
  })
  const { kind, scope } = discount
  const hasAmounts = takesAmounts({ discount, tiers })
  return (
    <FormSection title={t("form.discount.title")} lock="discount">
      <KindField />
      {kind === "single" ? <AmountField /> : <TiersFields />}
      {hasAmounts && <TaxField />}
      <ScopeField />
      {scope !== "order" && <TargetsFields isOneItem={scope === "one_item"} />}
      {scope === "items" && <SharingFields of={hasAmounts ? "amount" : "percentage"} />}
    </FormSection>
  )
}
