import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { MinimumFields } from "./minimum-fields"
import { OptionalAmounts } from "./optional-amounts"

/** What the items cost at least with the coupon. */
export function MinimumTotalSection() {
  const { t } = useTranslation("coupons")
  const scope = useWatch<CouponFormValues, "discount.scope">({ name: "discount.scope" })
  if (scope === "shipping") {
    return null
  }
  return (
    <OptionalAmounts list="minimum_total" texts="minimum_total">
      <MinimumFields minimum="minimum_total" base={t("form.minimum_total.base")} />
    </OptionalAmounts>
  )
}
