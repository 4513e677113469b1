import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { STATUSES } from "../../lib/coupon/status-color"

const helper = createDataTableFilterHelper<AdminCoupon>()

/** One state at a time. */
export function useStatusFilter(): DataTableFilter[] {
  const { t } = useTranslation("coupons")
  return useMemo(
    () => [
      helper.accessor("status", {
        type: "radio",
        label: t("columns.status"),
        options: STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
      }),
    ],
    [t]
  )
}
