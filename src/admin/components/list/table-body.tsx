import { DataTable } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The rows, or what is said when there are none, and the pages. */
export function TableBody({ isNarrowed }: { isNarrowed: boolean }) {
  const { t } = useTranslation("coupons")
  const nothing = isNarrowed
    ? { heading: t("list.no_match_title"), description: t("list.no_match_text") }
    : { heading: t("list.empty_title"), description: t("list.empty_text") }
  return (
    <>
      <DataTable.Table emptyState={{ empty: nothing, filtered: nothing }} />
      <DataTable.Pagination
        translations={{
          of: t("list.of"),
          results: t("list.results"),
          pages: t("list.pages"),
          prev: t("list.prev"),
          next: t("list.next"),
        }}
      />
    </>
  )
}
