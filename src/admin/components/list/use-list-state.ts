import type { DataTablePaginationState, DataTableSortingState } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useSearchParams } from "react-router-dom"
import { fromParams, toParams, type ListQuery } from "../../lib/list/list-query"
import { PAGE_SIZE, readOffset } from "../../lib/list/paging"
import { readSorting, writeSorting } from "../../lib/list/sorting"

/** In the address: the saved view one began with, whatever one has changed since. */
const VIEW = "view"

/** What the list shows, kept in the address, so that a reload, Back and a shared link keep it. */
export function useListState() {
  const [params, setParams] = useSearchParams()
  const query = fromParams(params)
  const view = params.get(VIEW)
  const offset = readOffset(params.get("offset"))

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

  /** Shows another page of the same. */
  const turnTo = (nextOffset: number) => {
    const next = addressOf(query, view)
    if (nextOffset) {
      next.set("offset", String(nextOffset))
    }
    setParams(next, { replace: true })
  }

  return {
    query,
    view,
    offset,
    ask,
    choose,
    turnTo,
    sorting: {
      state: query.order ? readSorting(query.order) : null,
      onSortingChange: (sorting: DataTableSortingState | null) =>
        ask({ order: sorting ? writeSorting(sorting) : undefined }),
    },
    pagination: {
      state: { pageIndex: Math.floor(offset / PAGE_SIZE), pageSize: PAGE_SIZE },
      onPaginationChange: ({ pageIndex }: DataTablePaginationState) =>
        turnTo(pageIndex * PAGE_SIZE),
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
