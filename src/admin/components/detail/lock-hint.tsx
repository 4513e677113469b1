import { LockClosedSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { isLocked } from "../../lib/coupon/is-locked"

/** Says that a section can no longer change, and why. */
export function LockHint({ coupon, field }: { coupon: AdminCoupon; field: string }) {
  const { t } = useTranslation("coupons")
  if (!isLocked(coupon.locked_fields, field)) {
    return null
  }
  return (
    <div className="bg-ui-bg-subtle text-ui-fg-subtle flex items-center gap-x-2 px-6 py-3">
      <LockClosedSolid className="shrink-0" />
      <Text size="small" leading="compact">
        {coupon.used ? t("form.locked", { count: coupon.used }) : t("form.locked_unused")}
      </Text>
    </div>
  )
}
