import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminRedemption } from "../../../contracts/admin-responses"
import { RedemptionRow } from "./redemption-row"

type RedemptionsTableProps = {
  redemptions: AdminRedemption[]
  /** Whether the amounts include tax. */
  withTax: boolean
  onGiveBack: (redemption: AdminRedemption) => void
}

/** Narrow as the page is, giving back stays in view. */
const STICKY_BUTTON =
  "[&_td:last-child]:bg-ui-bg-base [&_tr:hover_td:last-child]:bg-ui-bg-base-hover [&_td:last-child]:sticky [&_td:last-child]:right-0"

/** One line per use, the newest first. */
export function RedemptionsTable({ redemptions, withTax, onGiveBack }: RedemptionsTableProps) {
  const { t } = useTranslation("coupons")
  return (
    <div className="overflow-x-auto">
      <Table className={STICKY_BUTTON}>
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
          {redemptions.map((redemption) => (
            <RedemptionRow
              key={redemption.id}
              redemption={redemption}
              onGiveBack={() => onGiveBack(redemption)}
            />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
