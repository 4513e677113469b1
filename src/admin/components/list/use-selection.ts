import type { DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { ListQuery } from "../../lib/list/list-query"
import { changed, only, under, type Selected, type Selection } from "../../lib/list/selection"

/** What is selected of what the query finds, kept from page to page. */
export function useSelection(query: ListQuery, coupons: AdminCoupon[]) {
  const [kept, setKept] = useState<Selected>({ query, coupons: {} })
  const selected = under(query, kept)
  if (selected !== kept) {
    setKept(selected)
  }
  const change = (next: (before: Selection) => Selection) =>
    setKept((before) => changed(before, query, next))
  const onRowSelectionChange = (state: DataTableRowSelectionState) => {
    const ids = Object.keys(state).filter((id) => state[id])
    change(() => only(ids, { ...selected.coupons, ...byId(coupons) }))
  }
  return {
    selected: selected.coupons,
    select: (more: AdminCoupon[]) => change((before) => ({ ...before, ...byId(more) })),
    keep: (ids: string[]) => change((before) => only(ids, before)),
    clear: () => change(() => ({})),
    rowSelection: {
      state: Object.fromEntries(Object.keys(selected.coupons).map((id) => [id, true])),
      onRowSelectionChange,
      enableRowSelection: true,
    },
  }
}

function byId(coupons: AdminCoupon[]): Selection {
  return Object.fromEntries(coupons.map((coupon) => [coupon.id, coupon]))
}
