import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import {
  ASKING_ACTIONS,
  availableActions,
  type AskingAction,
  type CouponAction,
} from "../../lib/coupon/available-actions"
import { ActionMenu } from "../layout/action-menu"
import { BulkDrawer } from "../list/bulk/bulk-drawer"
import { ACTION_ICONS } from "./action-icons"
import { useCouponActions } from "./use-coupon-actions"

/** Everything staff can do with this coupon. */
export function CouponActionMenu({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const run = useCouponActions()
  const [asking, setAsking] = useState<AskingAction | null>(null)
  const offered = availableActions(coupon)
  const toAction = (action: CouponAction) => ({
    icon: ACTION_ICONS[action],
    label: t(`actions.${action}`),
    onClick: () => (isAsking(action) ? setAsking(action) : void run[action](coupon)),
  })
  return (
    <>
      <ActionMenu
        label={t("actions.menu", { code: coupon.code })}
        groups={[
          offered.filter((action) => action !== "delete").map(toAction),
          offered.filter((action) => action === "delete").map(toAction),
        ]}
      />
      {asking && (
        <BulkDrawer
          action={asking}
          selected={{ [coupon.id]: coupon }}
          coupon={coupon}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}

function isAsking(action: CouponAction): action is AskingAction {
  return ASKING_ACTIONS.some((asking) => asking === action)
}
