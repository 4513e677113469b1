import type { DataTableAction } from "@medusajs/ui"
import { useCallback, useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { availableActions, type CouponAction } from "../../lib/coupon/available-actions"
import { ACTION_ICONS } from "../coupon/action-icons"
import { useCouponActions } from "../coupon/use-coupon-actions"

type Action = DataTableAction<AdminCoupon>

/** What the menu of a row offers; what takes something away stands apart. */
export function useRowActions(): (coupon: AdminCoupon) => Action[][] {
  const { t } = useTranslation("coupons")
  const run = useCouponActions()
  // Columns have to stay the same objects, or open menus would close with every render.
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  return useCallback(
    (coupon) => {
      const toAction = (action: CouponAction): Action => ({
        label: t(`actions.${action}`),
        icon: ACTION_ICONS[action],
        onClick: () => void latest.current[action](coupon),
      })
      const offered = availableActions(coupon.status)
      return [
        offered.filter((action) => action !== "delete"),
        offered.filter((action) => action === "delete"),
      ]
        .filter((group) => group.length)
        .map((group) => group.map(toAction))
    },
    [t]
  )
}
