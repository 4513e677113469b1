import { Button, Container, DataTable, Heading, Text, useDataTable } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"
import { useCoupons } from "../../lib/api/coupons"
import { readSorting } from "../../lib/list/sorting"
import { useDebounced } from "../../lib/use-debounced"
import { LoadError } from "../layout/load-error"
import { ListNamesContext } from "./list-names-context"
import { TableBody } from "./table-body"
import { ColumnMenu } from "./toolbar/column-menu"
import { SortMenu } from "./toolbar/sort-menu"
import { useColumnVisibility } from "./use-column-visibility"
import { useCouponColumns } from "./use-coupon-columns"
import { useListNames } from "./use-list-names"
import { useStatusFilter } from "./use-status-filter"
import { useTableState } from "./use-table-state"

/** Wide as the list is, what can be done with a coupon stays in view. */
const STICKY_MENU =
  "md:[&_td:last-child]:bg-ui-bg-base md:[&_tr:hover_td:last-child]:bg-ui-bg-base-hover md:[&_td:last-child]:sticky md:[&_td:last-child]:right-0"

/** All coupons: searched, filtered, ordered and paged by the server. */
export function CouponTable() {
  const { t } = useTranslation("coupons")
  const navigate = useNavigate()
  const { query, ...state } = useTableState()
  const q = useDebounced(query.q)
  const { data, isPending, isError, error, refetch } = useCoupons({ ...query, q })
  const coupons = data?.coupons ?? []
  const nameOf = useListNames(coupons)
  const columnVisibility = useColumnVisibility()
  const instance = useDataTable({
    data: coupons,
    columns: useCouponColumns(),
    columnVisibility,
    filters: useStatusFilter(),
    getRowId: ({ id }) => id,
    rowCount: data?.count ?? 0,
    isLoading: isPending,
    onRowClick: (_event, { id }) => void navigate(`/coupons/${id}`),
    ...state,
  })
  return (
    <Container className="divide-y p-0">
      <DataTable instance={instance} className={STICKY_MENU}>
        <DataTable.Toolbar
          className="flex flex-col items-start justify-between gap-3 md:flex-row md:items-center"
          translations={{
            clearAll: t("list.clear_all"),
          }}
        >
          <div>
            <Heading>{t("list.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("list.subtitle")}
            </Text>
          </div>
          <div className="flex w-full flex-wrap items-center gap-2 md:w-auto">
            <DataTable.FilterMenu tooltip={t("list.filter")} />
            <SortMenu
              sorting={readSorting(query.order)}
              onSort={(sorting) => state.sorting.onSortingChange(sorting)}
            />
            <ColumnMenu {...columnVisibility} />
            <DataTable.Search placeholder={t("list.search")} aria-label={t("list.search")} />
            <Button size="small" variant="secondary" asChild>
              <Link to="create">{t("actions.create")}</Link>
            </Button>
          </div>
        </DataTable.Toolbar>
        {isError ? (
          <LoadError title={t("list.error_title")} error={error} onRetry={() => void refetch()} />
        ) : (
          <ListNamesContext.Provider value={nameOf}>
            <TableBody />
          </ListNamesContext.Provider>
        )}
      </DataTable>
    </Container>
  )
}
