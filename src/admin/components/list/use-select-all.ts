import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { fetchCoupons } from "../../lib/api/coupons"
import { errorText } from "../../lib/problem/error-text"
import { toRequest, type ListQuery } from "../../lib/list/list-query"

const PAGE = 200

/** Selects all that the filters find, on whatever page. */
export function useSelectAll(query: ListQuery, select: (coupons: AdminCoupon[]) => void) {
  const { t } = useTranslation("coupons")
  const [isSelecting, setSelecting] = useState(false)
  const selectAll = async () => {
    setSelecting(true)
    try {
      let found = PAGE
      for (let offset = 0; found === PAGE; offset += PAGE) {
        const { coupons } = await fetchCoupons({ ...toRequest(query), limit: PAGE, offset })
        select(coupons)
        found = coupons.length
      }
    } catch (error) {
      toast.error(t("general.failed"), { description: errorText(t, error) })
    } finally {
      setSelecting(false)
    }
  }
  return { selectAll: () => void selectAll(), isSelecting }
}
