import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminAudienceResponse } from "../../../contracts/audience"
import { Pages } from "../layout/pages"
import { NamedCustomerRow } from "./named-customer-row"

type NamedCustomersTableProps = {
  couponId: string
  page: AdminAudienceResponse
  onPage: (page: number) => void
}

/** One line per person on the list. */
export function NamedCustomersTable({ couponId, page, onPage }: NamedCustomersTableProps) {
  const { t } = useTranslation("coupons")
  return (
    <div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("named.name")}</Table.HeaderCell>
              <Table.HeaderCell>{t("named.email")}</Table.HeaderCell>
              <Table.HeaderCell aria-label={t("named.remove")} />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {page.named_customers.map((named) => (
              <NamedCustomerRow
                key={named.id}
                couponId={couponId}
                named={named}
                onRemoved={() => onPage(0)}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
      <Pages {...page} onPage={onPage} />
    </div>
  )
}
