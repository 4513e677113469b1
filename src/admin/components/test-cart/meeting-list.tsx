import { Badge, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Trace } from "../../../domain/explain/trace"
import { refusalMessage } from "../../../domain/refusal/message"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"

/** Every coupon that meets there, in the order of application: what it takes off, or why nothing. */
export function MeetingList({ trace, asked }: { trace: Trace; asked: string }) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const coupons = trace.order.flatMap(
    (id) => trace.coupons.find(({ coupon_id }) => coupon_id === id) ?? []
  )
  const takenOff = (id: string) =>
    trace.waterfall.steps.find(({ coupon_id }) => coupon_id === id)?.amount ?? "0"
  return (
    <section aria-label={t("test.meeting")}>
      <Heading level="h3">{t("test.meeting")}</Heading>
      <ol className="divide-y">
        {coupons.map(({ coupon_id, code, state, refusals }) => (
          <li key={coupon_id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
            <Text
              size="small"
              leading="compact"
              weight={coupon_id === asked ? "plus" : "regular"}
              className="break-all"
            >
              {code}
            </Text>
            <Badge size="2xsmall" color={state === "applied" ? "green" : "grey"}>
              {t(`test.states.${state}`)}
            </Badge>
            <Text size="small" className="text-ui-fg-subtle min-w-0 flex-1 text-right">
              {state === "applied"
                ? t("test.line_amount", {
                    amount: formatMoney(takenOff(coupon_id), trace.currency_code, locale),
                  })
                : refusals.map((refusal) => refusalMessage(refusal, locale)).join(" ")}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  )
}
