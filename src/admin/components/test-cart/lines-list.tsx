import { Badge, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CouponTrace, Trace } from "../../../domain/explain/trace"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"
import { LineName } from "./line-name"
import { WaterfallPicture } from "./waterfall-picture"

type LinesListProps = {
  coupon: CouponTrace
  trace: Trace
  /** The code of a coupon. */
  codeOf: (coupon_id: string) => string
}

/** Each item of the cart: whether it qualifies, what it gets, and what becomes of its price. */
export function LinesList({ coupon, trace, codeOf }: LinesListProps) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const currency = trace.currency_code
  return (
    <section aria-label={t("test.lines")}>
      <Heading level="h3">{t("test.lines")}</Heading>
      <ul className="divide-y">
        {coupon.lines.map(({ line_id, left_out, amount }) => {
          const line = trace.lines.find((line) => line.line_id === line_id)
          return (
            <li key={line_id} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
              <LineName id={line_id} line={line} />
              <Badge size="2xsmall" color={left_out ? "grey" : "green"}>
                {left_out ? t(`test.left_out.${left_out}`) : t("test.eligible")}
              </Badge>
              <Text size="small" className="tabular-nums">
                {t("test.line_amount", { amount: formatMoney(amount, currency, locale) })}
              </Text>
              {line && line.waterfall.steps.length > 0 && (
                <WaterfallPicture
                  of={line.title ?? line_id}
                  waterfall={line.waterfall}
                  currency={currency}
                  codeOf={codeOf}
                  asked={coupon.coupon_id}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
