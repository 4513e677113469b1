import type { DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import type { AdminCoupon } from "../../../contracts/admin-responses"

/** Codes of the selected coupons by id, over all pages. */
export type Selection = Record<string, string>

/** What is selected, kept from page to page. */
export function useSelection(coupons: AdminCoupon[]) {
  const [selected, setSelected] = useState<Selection>({})
  const onRowSelectionChange = (state: DataTableRowSelectionState) => {
    const codes = { ...selected, ...codesOf(coupons) }
    const ids = Object.keys(state).filter((id) => state[id])
    setSelected(Object.fromEntries(ids.map((id) => [id, codes[id] ?? id])))
  }
  return {
    selected,
    select: (more: AdminCoupon[]) => setSelected((before) => ({ ...before, ...codesOf(more) })),
    clear: () => setSelected({}),
    rowSelection: {
      state: Object.fromEntries(Object.keys(selected).map((id) => [id, true])),
      onRowSelectionChange,
      enableRowSelection: true,
    },
  }
}

function codesOf(coupons: AdminCoupon[]): Selection {
  return Object.fromEntries(coupons.map(({ id, code }) => [id, code]))
}
