import { useTranslation } from "react-i18next"
import type { SpendTiers } from "../../../domain/terms/terms"
import { describeTierDiscount } from "../../lib/coupon/describe-tiers"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"

/** Tier by tier from which spend on how much is taken off, and what counts as spend. */
export function TiersList({ tiers: { steps, with_tax } }: { tiers: SpendTiers }) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  return (
    <>
      <ol className="flex flex-col gap-y-1">
        {steps.map((step, index) => (
          <li key={index}>
            {step.from.map(({ currency_code, amount }) => (
              <p key={currency_code}>
                {t("tiers.line", {
                  from: formatMoney(amount, currency_code, locale),
                  discount: describeTierDiscount(step, currency_code, locale),
                })}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p>{with_tax ? t("detail.tiers_base_with_tax") : t("detail.tiers_base_without_tax")}</p>
    </>
  )
}
