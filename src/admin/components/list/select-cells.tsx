import { Checkbox } from "@medusajs/ui"
import type { DataTableCellContext, DataTableHeaderContext } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"

/** Selects a coupon. */
export function SelectCell({ row }: DataTableCellContext<AdminCoupon, unknown>) {
  const { t } = useTranslation("coupons")
  return (
    <Checkbox
      aria-label={t("bulk.select", { code: row.original.code })}
      checked={row.getIsSelected()}
      onClick={(event) => event.stopPropagation()}
      onCheckedChange={(checked) => row.toggleSelected(checked === true)}
    />
  )
}

/** Selects all coupons of the page. */
export function SelectHeader({ table }: DataTableHeaderContext<AdminCoupon, unknown>) {
  const { t } = useTranslation("coupons")
  return (
    <Checkbox
      aria-label={t("bulk.select_page")}
      checked={
        table.getIsAllPageRowsSelected() || (table.getIsSomePageRowsSelected() && "indeterminate")
      }
      onCheckedChange={(checked) => table.toggleAllPageRowsSelected(checked === true)}
    />
  )
}
