import { Button, StatusBadge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminRedemption } from "../../../contracts/admin-responses"
import { formatDateTime } from "../../lib/format/date"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"
import { CustomerCell } from "./customer-cell"
import { OrderLink } from "./order-link"

const COLOR = { reserved: "orange", bound: "green", reversed: "grey" } as const

type RedemptionRowProps = { redemption: AdminRedemption; onGiveBack: () => void }

/** One use: on which order, by whom, how much, and what became of it. */
export function RedemptionRow({ redemption, onGiveBack }: RedemptionRowProps) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const { state, amount, currency_code, reversal, over_limit } = redemption
  return (
    <Table.Row>
      <Table.Cell>
        <OrderLink redemption={redemption} />
      </Table.Cell>
      <Table.Cell className="max-w-48 truncate">
        <CustomerCell redemption={redemption} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {formatDateTime(redemption.created_at, locale)}
      </Table.Cell>
      <Table.Cell>
        <StatusBadge color={COLOR[state]}>{t(`redemptions.${state}`)}</StatusBadge>
        {reversal && (
          <Text
            size="xsmall"
            className="text-ui-fg-muted max-w-48 truncate"
            title={reversal.reason}
          >
            {reversal.reason}
          </Text>
        )}
        {over_limit && (
          <Text size="xsmall" className="text-ui-tag-orange-text">
            {t("redemptions.over_limit")}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">
        {currency_code ? formatMoney(amount, currency_code, locale) : "–"}
      </Table.Cell>
      <Table.Cell className="text-right">
        {state === "bound" && (
          <Button
            type="button"
            size="small"
            variant="transparent"
            className="whitespace-nowrap"
            aria-label={t("redemptions.give_back_of", {
              order: redemption.order_display_id ?? redemption.order_id ?? "",
            })}
            onClick={onGiveBack}
          >
            {t("redemptions.give_back")}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  )
}
