import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useEditedCoupon } from "./lock-context"

/** Why inputs are greyed out. */
export function LockNotice() {
  const { t } = useTranslation("coupons")
  const used = useEditedCoupon()?.used ?? 0
  return (
    <InlineTip label={t("detail.locked")} role="note">
      {used ? t("form.locked", { count: used }) : t("form.locked_unused")}
    </InlineTip>
  )
}
