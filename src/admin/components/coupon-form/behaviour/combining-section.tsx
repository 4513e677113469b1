import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { companionOf } from "../../../../domain/terms/companions"
import { toDiscount } from "../../../lib/coupon-form/to-request"
import { toTiers } from "../../../lib/coupon-form/tiers"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { CombiningMatrix } from "../../coupon/combining-matrix"
import { useEditedCoupon } from "../../form/edited-coupon-context"
import { FormSection } from "../../form/form-section"
import { AllowsSwitch } from "./allows-switch"

/** With what it may be on one order. */
export function CombiningSection() {
  const { t } = useTranslation("coupons")
  const edited = useEditedCoupon()
  const [discount, tiers] = useWatch<CouponFormValues, ["discount", "tiers"]>({
    name: ["discount", "tiers"],
  })
  const as = companionOf({
    discount: toDiscount({ discount, tiers }),
    tiers: toTiers({ discount, tiers }),
  })
  return (
    <FormSection
      title={t("form.combining.title")}
      hint={t("form.combining.hint")}
      lock="combines_with"
    >
      <CombiningMatrix
        coupon={{ id: edited?.id ?? null, as }}
        allows={(companion, labelledBy) => (
          <AllowsSwitch companion={companion} labelledBy={labelledBy} />
        )}
      />
    </FormSection>
  )
}
