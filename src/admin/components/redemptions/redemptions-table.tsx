import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  AdminRedemption,
  AdminRedemptionListResponse,
} from "../../../contracts/admin-responses"
import { RedemptionRow } from "./redemption-row"

type RedemptionsTableProps = {
  page: AdminRedemptionListResponse
  pageSize: number
  /** Whether the amounts include tax. */
  withTax: boolean
  onPage: (page: number) => void
  onGiveBack: (redemption: AdminRedemption) => void
}

/** One line per use, the newest first. */
export function RedemptionsTable({
  page,
  pageSize,
  withTax,
  onPage,
  onGiveBack,
}: RedemptionsTableProps) {
  const { t } = useTranslation("coupons")
  const pageIndex = Math.floor(page.offset / pageSize)
  const pageCount = Math.ceil(page.count / pageSize)
  return (
    <div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("redemptions.order")}</Table.HeaderCell>
              <Table.HeaderCell>{t("redemptions.customer")}</Table.HeaderCell>
              <Table.HeaderCell>{t("redemptions.date")}</Table.HeaderCell>
              <Table.HeaderCell>{t("redemptions.state")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">
                {withTax ? t("redemptions.amount_with_tax") : t("redemptions.amount_before_tax")}
              </Table.HeaderCell>
              <Table.HeaderCell aria-label={t("redemptions.give_back")} />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {page.redemptions.map((redemption) => (
              <RedemptionRow
                key={redemption.id}
                redemption={redemption}
                onGiveBack={() => onGiveBack(redemption)}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
      <Table.Pagination
        count={page.count}
        pageSize={pageSize}
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
    </div>
  )
}
