import type { DataTablePaginationState, DataTableSortingState } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useSearchParams } from "react-router-dom"
import { fromParams, toParams, type ListQuery } from "../../lib/list/list-query"
import { readSorting, writeSorting } from "../../lib/list/sorting"

export const PAGE_SIZE = 20

/** In the address: the saved view one began with, whatever one has changed since. */
const VIEW = "view"

/** What the list shows, kept in the address, so that a reload, Back and a shared link keep it. */
export function useListState() {
  const [params, setParams] = useSearchParams()
  const query = fromParams(params)
  const view = params.get(VIEW)
  const offset = Number(params.get("offset")) || 0

  // The address follows a moment later, and the next change must not undo this one.
  const latest = useRef({ query, view })
  useEffect(() => {
    latest.current = { query: fromParams(params), view: params.get(VIEW) }
  }, [params])

  /** Asks for something else, as a saved view or not, and begins at the first page. */
  const choose = (next: ListQuery, nextView: string | null = null) => {
    latest.current = { query: next, view: nextView }
    setParams(addressOf(next, nextView), { replace: true })
  }

  /** Changes something, and keeps the rest. */
  const ask = (change: ListQuery) =>
    choose({ ...latest.current.query, ...change }, latest.current.view)

  return {
    query,
    view,
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
        const next = addressOf(query, view)
        if (pageIndex) {
          next.set("offset", String(pageIndex * PAGE_SIZE))
        }
        setParams(next, { replace: true })
      },
    },
  }
}

function addressOf(query: ListQuery, view: string | null): URLSearchParams {
  const params = toParams(query)
  if (view) {
    params.set(VIEW, view)
  }
  return params
}
