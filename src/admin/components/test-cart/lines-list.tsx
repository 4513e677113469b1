import { Badge, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CouponTrace, TraceCartLine } from "../../../domain/explain/trace"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"
import { LineName } from "./line-name"

type LinesListProps = { trace: CouponTrace; cartLines: TraceCartLine[]; currency: string }

/** Each item of the cart: whether it qualifies, and what it gets. */
export function LinesList({ trace, cartLines, currency }: LinesListProps) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  return (
    <section aria-label={t("test.lines")}>
      <Heading level="h3">{t("test.lines")}</Heading>
      <ul className="divide-y">
        {trace.lines.map((line) => (
          <li key={line.line_id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
            <LineName
              id={line.line_id}
              line={cartLines.find(({ line_id }) => line_id === line.line_id)}
            />
            <Badge size="2xsmall" color={line.in_scope ? "green" : "grey"}>
              {line.in_scope ? t("test.eligible") : t("test.not_eligible")}
            </Badge>
            <Text size="small" className="tabular-nums">
              {t("test.line_amount", { amount: formatMoney(line.amount, currency, locale) })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
