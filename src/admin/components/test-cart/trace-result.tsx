import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { OrderBasis } from "../../../domain/explain/order-basis"
import type { Trace } from "../../../domain/explain/trace"
import { formatDateTime } from "../../lib/format/date"
import { toLocale } from "../../lib/format/locale"
import { ConditionsList } from "./conditions-list"
import { LinesList } from "./lines-list"
import { Outcome } from "./outcome"
import type { SubjectKind } from "./subject"

type TraceResultProps = {
  coupon: AdminCoupon
  trace: Trace
  order: OrderBasis | undefined
  kind: SubjectKind
}

/** What the coupon does on a cart or an order. */
export function TraceResult({ coupon, trace, order, kind }: TraceResultProps) {
  const { t, i18n } = useTranslation("coupons")
  const { currency_code, coupons, lines } = trace
  const [result] = coupons
  return (
    result && (
      <>
        <Outcome trace={result} currency={currency_code} isPlaced={order !== undefined} />
        {order && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("test.order_basis", {
              order: order.display_id ?? order.id,
              date: formatDateTime(order.placed_at, toLocale(i18n.language)),
            })}
          </Text>
        )}
        <ConditionsList
          coupon={coupon}
          conditions={result.conditions}
          currency={currency_code}
          kind={kind}
        />
        <LinesList trace={result} cartLines={lines} currency={currency_code} />
      </>
    )
  )
}
