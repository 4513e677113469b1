import { clx, Container, DataTable, useDataTable } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { activeFilters, type FilterId } from "../../lib/list/filter-kinds"
import { readSorting } from "../../lib/list/sorting"
import { LoadError } from "../layout/load-error"
import { SearchInput } from "../layout/search-input"
import { Bulk } from "./bulk/bulk"
import { FilterBar } from "./filters/filter-bar"
import { FilterMenu } from "./filters/filter-menu"
import { ListNamesContext } from "./list-names-context"
import { ListToolbar } from "./list-toolbar"
import { TableBody } from "./table-body"
import { BinToggle } from "./toolbar/bin-toggle"
import { ColumnMenu } from "./toolbar/column-menu"
import { SortMenu } from "./toolbar/sort-menu"
import { ViewMenu } from "./views/view-menu"
import { useColumnVisibility } from "./use-column-visibility"
import { useCouponColumns } from "./use-coupon-columns"
import { useCouponList } from "./use-coupon-list"
import { useListNames } from "./use-list-names"
import { useListState } from "./use-list-state"
import { useSelection } from "./use-selection"

/** Wide as the list is, what can be done with a coupon stays in view. */
const STICKY_MENU =
  "[&_td:last-child]:bg-ui-bg-base [&_tr:hover_td:last-child]:bg-ui-bg-base-hover [&_td:last-child]:sticky [&_td:last-child]:right-0 [&_th:last-child]:bg-ui-bg-subtle [&_th:last-child]:sticky [&_th:last-child]:right-0"
/** On a telephone the code stays in view as well; the boxes that select go with the other columns. */
const NARROW =
  "max-md:[&_td:first-child]:static max-md:[&_th:first-child]:static max-md:[&_td:nth-child(2)]:left-0 max-md:[&_td:nth-child(2)]:pl-3 max-md:[&_th:nth-child(2)]:left-0 max-md:[&_th:nth-child(2)]:pl-3"

/** What was found before stays in view, but is not what is asked for now. */
const BEFORE = "[&_tbody]:opacity-50"

/** All coupons: searched, filtered, ordered and paged by the server. */
export function CouponTable() {
  const { t } = useTranslation("coupons")
  const navigate = useNavigate()
  const { query, view, offset, ask, choose, turnTo, ...state } = useListState()
  const [added, setAdded] = useState<FilterId | null>(null)
  const list = useCouponList(query, offset, turnTo)
  const nameOf = useListNames(list.coupons)
  const columnVisibility = useColumnVisibility()
  const selection = useSelection(query, list.coupons)
  const active = activeFilters(query)
  const instance = useDataTable({
    data: list.coupons,
    columns: useCouponColumns(),
    columnVisibility,
    rowSelection: selection.rowSelection,
    getRowId: ({ id }) => id,
    rowCount: list.count,
    isLoading: list.isPending,
    onRowClick: (_event, { id }) => void navigate(`/coupons/${id}`),
    ...state,
  })
  return (
    <>
      <Container className="divide-y p-0">
        <DataTable
          instance={instance}
          className={clx(STICKY_MENU, NARROW, list.isPlaceholderData && BEFORE)}
        >
          <ListToolbar>
            <ViewMenu query={query} chosenId={view} onChoose={choose} />
            <FilterMenu active={active} onAdd={setAdded} />
            <SortMenu sorting={readSorting(query.order)} onSort={state.sorting.onSortingChange} />
            <ColumnMenu {...columnVisibility} />
            <BinToggle query={query} onAsk={ask} />
            <SearchInput label={t("list.search")} q={query.q ?? ""} onSearch={(q) => ask({ q })} />
          </ListToolbar>
          <FilterBar query={query} added={added} onAdd={setAdded} onAsk={ask} />
          {list.isError ? (
            <LoadError
              title={t("list.error_title")}
              error={list.error}
              onRetry={() => void list.refetch()}
            />
          ) : (
            <ListNamesContext.Provider value={nameOf}>
              <TableBody isNarrowed={active.length > 0 || Boolean(query.q)} />
            </ListNamesContext.Provider>
          )}
        </DataTable>
      </Container>
      <Bulk query={query} total={list.count} selection={selection} />
    </>
  )
}
