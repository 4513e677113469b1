import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CouponTrace } from "../../../domain/explain/trace"
import { refusalMessage } from "../../../domain/refusal/message"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"
import { TierPosition } from "./tier-position"

type OutcomeProps = { trace: CouponTrace; currency: string }

const VARIANT = { applied: "success", waiting: "info", refused: "warning" } as const

/** Whether the coupon applies, and what the customer would be told. */
export function Outcome({ trace, currency }: OutcomeProps) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const { state, amount, tier, kept_maximum, kept_minimum, addressed, refusals } = trace
  const verdict = () => {
    if (state === "applied") {
      return t("test.applies", { amount: formatMoney(amount, currency, locale) })
    }
    if (!addressed) {
      return t("test.not_addressed")
    }
    return state === "waiting" ? t("test.waits") : t("test.refused")
  }
  return (
    <Alert variant={VARIANT[state]}>
      <p>{verdict()}</p>
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
