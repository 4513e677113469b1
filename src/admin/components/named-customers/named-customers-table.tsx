import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminNamedCustomer } from "../../../contracts/audience"
import { NamedCustomerRow } from "./named-customer-row"

type NamedCustomersTableProps = {
  couponId: string
  list: AdminNamedCustomer[]
  onRemoved: () => void
}

/** One line per person on the list. */
export function NamedCustomersTable({ couponId, list, onRemoved }: NamedCustomersTableProps) {
  const { t } = useTranslation("coupons")
  return (
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
          {list.map((named) => (
            <NamedCustomerRow
              key={named.id}
              couponId={couponId}
              named={named}
              onRemoved={onRemoved}
            />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
