import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CouponTrace } from "../../../domain/explain/trace"
import { refusalMessage } from "../../../domain/refusal/message"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"
import { verdictOf } from "../../lib/test-cart/verdict-of"
import { TierPosition } from "./tier-position"

type OutcomeProps = {
  trace: CouponTrace
  currency: string
  /** Whether it is an order, on which nobody waits for anything. */
  isPlaced: boolean
}

const VARIANT = { applied: "success", waiting: "info", refused: "warning" } as const

/** Whether the coupon applies, and what the customer would be told. */
export function Outcome({ trace, currency, isPlaced }: OutcomeProps) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const { state, amount, tier, kept_maximum, kept_minimum, addressed, refusals } = trace
  return (
    <Alert variant={VARIANT[state]}>
      <p>
        {t(`test.${verdictOf(trace, isPlaced)}`, { amount: formatMoney(amount, currency, locale) })}
      </p>
      <TierPosition tier={tier} currency={currency} />
      {kept_maximum && (
        <p>{t("test.kept_maximum", { amount: formatMoney(kept_maximum, currency, locale) })}</p>
      )}
      {kept_minimum && (
        <p>{t("test.kept_minimum", { amount: formatMoney(kept_minimum, currency, locale) })}</p>
      )}
      {addressed && (
        <ul className="list-inside list-disc">
          {refusals.map((refusal) => (
            <li key={refusal.code}>{refusalMessage(refusal, locale)}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
