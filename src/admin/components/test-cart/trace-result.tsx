import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { OrderBasis } from "../../../domain/explain/order-basis"
import type { Trace } from "../../../domain/explain/trace"
import { formatDateTime } from "../../lib/format/date"
import { toLocale } from "../../lib/format/locale"
import { neededChanges } from "../../lib/test-cart/needed-changes"
import { ConditionsList } from "./conditions-list"
import { LinesList } from "./lines-list"
import { MeetingList } from "./meeting-list"
import { NeededChanges } from "./needed-changes"
import { Outcome } from "./outcome"
import type { SubjectKind } from "./subject"
import { WaterfallPicture } from "./waterfall-picture"

type TraceResultProps = {
  coupon: AdminCoupon
  trace: Trace
  order: OrderBasis | undefined
  kind: SubjectKind
}

/** What the coupon does on a cart or an order, beside the coupons that are there. */
export function TraceResult({ coupon, trace, order, kind }: TraceResultProps) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const { currency_code, coupons, waterfall, with_tax } = trace
  const codeOf = (id: string) => coupons.find(({ coupon_id }) => coupon_id === id)?.code ?? id
  const result = coupons.find(({ coupon_id }) => coupon_id === coupon.id)
  const hasShipping = trace.lines.some(({ is_shipping }) => is_shipping)
  return (
    result && (
      <>
        <Outcome trace={result} currency={currency_code} isPlaced={order !== undefined} />
        {order ? (
          <Text size="small" className="text-ui-fg-subtle">
            {t("test.order_basis", {
              order: order.display_id ?? order.id,
              date: formatDateTime(order.placed_at, locale),
            })}
          </Text>
        ) : (
          <NeededChanges changes={neededChanges(result, { t, locale, codeOf })} />
        )}
        {coupons.length > 1 && <MeetingList trace={trace} asked={coupon.id} />}
        {waterfall.steps.length > 0 && (
          <section aria-label={t("test.waterfall.title")} className="flex flex-col gap-y-2">
            <Heading level="h3">{t("test.waterfall.title")}</Heading>
            <WaterfallPicture
              of={t(hasShipping ? "test.waterfall.all_shipping" : "test.waterfall.all")}
              waterfall={waterfall}
              currency={currency_code}
              codeOf={codeOf}
              asked={coupon.id}
            />
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t(
                `test.waterfall.${hasShipping ? "shipping_" : ""}${with_tax ? "with_tax" : "without_tax"}`
              )}
            </Text>
          </section>
        )}
        <ConditionsList
          coupon={coupon}
          conditions={result.conditions}
          currency={currency_code}
          kind={kind}
        />
        <LinesList coupon={result} trace={trace} codeOf={codeOf} />
      </>
    )
  )
}
