import type {
  DataTableFilteringState,
  DataTablePaginationState,
  DataTableSortingState,
} from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import type { CouponListQuery } from "../../lib/api/coupons"
import { writeSorting } from "../../lib/list/sorting"

const PAGE_SIZE = 20
const NEWEST_FIRST = "-created_at"

/** Search, filter, order and page of the list, kept in the address so that it can be shared. */
export function useTableState() {
  const [params, setParams] = useSearchParams()
  /** A filter that was added, but has no value yet. */
  const [isChoosingStatus, setChoosingStatus] = useState(false)
  const set = (values: Record<string, string | null>) =>
    setParams(
      (previous) => {
        for (const [name, value] of Object.entries(values)) {
          if (value) {
            previous.set(name, value)
          } else {
            previous.delete(name)
          }
        }
        return previous
      },
      { replace: true }
    )
  const get = (name: string) => params.get(name) ?? undefined
  const offset = Number(get("offset")) || 0
  const order = get("order")
  const query: CouponListQuery = {
    limit: PAGE_SIZE,
    offset,
    order: order ?? NEWEST_FIRST,
    ...(get("q") && { q: get("q") }),
    ...(get("status") && { status: get("status") }),
  }

  return {
    query,
    search: {
      state: query.q ?? "",
      onSearchChange: (q: string) => set({ q, offset: null }),
    },
    filtering: {
      state: query.status || isChoosingStatus ? { status: query.status ?? null } : {},
      onFilteringChange: (filtering: DataTableFilteringState) => {
        const { status } = filtering
        setChoosingStatus("status" in filtering)
        set({ status: typeof status === "string" ? status : null, offset: null })
      },
    },
    sorting: {
      state: order ? { id: order.replace(/^-/, ""), desc: order.startsWith("-") } : null,
      onSortingChange: (sorting: DataTableSortingState | null) =>
        set({ order: sorting && writeSorting(sorting), offset: null }),
    },
    pagination: {
      state: { pageIndex: Math.floor(offset / PAGE_SIZE), pageSize: PAGE_SIZE },
      onPaginationChange: ({ pageIndex }: DataTablePaginationState) =>
        set({ offset: pageIndex ? String(pageIndex * PAGE_SIZE) : null }),
    },
  }
}
