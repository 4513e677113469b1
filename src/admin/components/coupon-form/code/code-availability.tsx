import { Hint } from "@medusajs/ui"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { normalForm } from "../../../../domain/code/normal-form"
import { useCodeAvailability } from "../../../lib/api/codes"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { useDebounced } from "../../../lib/use-debounced"
import { useEditedCoupon } from "../../form/edited-coupon-context"

/** Says, a moment after the last key, whether the code is free. */
export function CodeAvailability() {
  const { t } = useTranslation("coupons")
  const own = useEditedCoupon()?.code
  const typed = useWatch<CouponFormValues, "code">({ name: "code" }).trim()
  const code = useDebounced(typed)
  const asks = normalForm(code) !== null && !isSameCode(code, own)
  const { data, isError } = useCodeAvailability(asks ? code : "")

  const say = () => {
    if (!asks || typed !== code) {
      return null
    }
    if (isError) {
      return <Hint>{t("form.code.unchecked")}</Hint>
    }
    if (!data) {
      return <Hint>{t("form.code.checking")}</Hint>
    }
    return data.available ? (
      <Hint className="text-ui-tag-green-text">{t("form.code.free")}</Hint>
    ) : (
      <Hint variant="error">{t("form.code.taken")}</Hint>
    )
  }
  return <div aria-live="polite">{say()}</div>
}

function isSameCode(code: string, own: string | undefined): boolean {
  return own !== undefined && normalForm(code) === normalForm(own)
}
