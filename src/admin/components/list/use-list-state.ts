import type { DataTablePaginationState, DataTableSortingState } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useSearchParams } from "react-router-dom"
import { fromParams, toParams, type ListQuery } from "../../lib/list/list-query"
import { readSorting, writeSorting } from "../../lib/list/sorting"

export const PAGE_SIZE = 20

/** What the list shows, kept in the address, so that a reload, Back and a shared link keep it. */
export function useListState() {
  const [params, setParams] = useSearchParams()
  const query = fromParams(params)
  const offset = Number(params.get("offset")) || 0

  // The address follows a moment later, and the next change must not undo this one.
  const latest = useRef(query)
  useEffect(() => {
    latest.current = fromParams(params)
  }, [params])

  /** Asks for something else, and begins at the first page. */
  const choose = (next: ListQuery) => {
    latest.current = next
    setParams(toParams(next), { replace: true })
  }

  /** Changes something, and keeps the rest. */
  const ask = (change: ListQuery) => choose({ ...latest.current, ...change })

  return {
    query,
    offset,
    ask,
    choose,
    sorting: {
      state: query.order ? readSorting(query.order) : null,
      onSortingChange: (sorting: DataTableSortingState | null) =>
        ask({ order: sorting ? writeSorting(sorting) : undefined }),
    },
    pagination: {
      state: { pageIndex: Math.floor(offset / PAGE_SIZE), pageSize: PAGE_SIZE },
      onPaginationChange: ({ pageIndex }: DataTablePaginationState) => {
        const next = toParams(query)
        if (pageIndex) {
          next.set("offset", String(pageIndex * PAGE_SIZE))
        }
        setParams(next, { replace: true })
      },
    },
  }
}
