import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { availableActions, type CouponAction } from "../../lib/coupon/available-actions"
import { ACTION_ICONS } from "./action-icons"
import { useCouponActions } from "./use-coupon-actions"
import { ActionMenu } from "../layout/action-menu"

/** Everything staff can do with this coupon. */
export function CouponActionMenu({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const run = useCouponActions()
  const offered = availableActions(coupon.status)
  const toAction = (action: CouponAction) => ({
    icon: ACTION_ICONS[action],
    label: t(`actions.${action}`),
    onClick: () => void run[action](coupon),
  })
  return (
    <ActionMenu
      label={t("actions.menu", { code: coupon.code })}
      groups={[
        offered.filter((action) => action !== "delete").map(toAction),
        offered.filter((action) => action === "delete").map(toAction),
      ]}
    />
  )
}
