import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type PagesProps = {
  count: number
  offset: number
  limit: number
  onPage: (page: number) => void
}

/** Which page of a table is shown, and the way to the others. */
export function Pages({ count, offset, limit, onPage }: PagesProps) {
  const { t } = useTranslation("coupons")
  const pageIndex = Math.floor(offset / limit)
  const pageCount = Math.ceil(count / limit)
  return (
    <Table.Pagination
      count={count}
      pageSize={limit}
      pageIndex={pageIndex}
      pageCount={pageCount}
      canPreviousPage={pageIndex > 0}
      canNextPage={pageIndex < pageCount - 1}
      previousPage={() => onPage(pageIndex - 1)}
      nextPage={() => onPage(pageIndex + 1)}
      translations={{
        of: t("list.of"),
        results: t("list.results"),
        pages: t("list.pages"),
        prev: t("list.prev"),
        next: t("list.next"),
      }}
    />
  )
}
