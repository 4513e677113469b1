import type { DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { ListQuery } from "../../lib/list/list-query"
import { changed, only, under, type Selected, type Selection } from "../../lib/list/selection"

/** What is selected of what the query finds, kept from page to page. */
export function useSelection(query: ListQuery, coupons: AdminCoupon[]) {
  const [kept, setKept] = useState<Selected>({ query, codes: {} })
  const selected = under(query, kept)
  if (selected !== kept) {
    setKept(selected)
  }
  const change = (next: (codes: Selection) => Selection) =>
    setKept((before) => changed(before, query, next))
  const onRowSelectionChange = (state: DataTableRowSelectionState) => {
    const codes = { ...selected.codes, ...codesOf(coupons) }
    const ids = Object.keys(state).filter((id) => state[id])
    change(() => Object.fromEntries(ids.map((id) => [id, codes[id] ?? id])))
  }
  return {
    selected: selected.codes,
    select: (more: AdminCoupon[]) => change((before) => ({ ...before, ...codesOf(more) })),
    keep: (ids: string[]) => change((before) => only(ids, before)),
    clear: () => change(() => ({})),
    rowSelection: {
      state: Object.fromEntries(Object.keys(selected.codes).map((id) => [id, true])),
      onRowSelectionChange,
      enableRowSelection: true,
    },
  }
}

function codesOf(coupons: AdminCoupon[]): Selection {
  return Object.fromEntries(coupons.map(({ id, code }) => [id, code]))
}
