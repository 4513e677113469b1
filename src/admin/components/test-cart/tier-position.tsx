import { useTranslation } from "react-i18next"
import type { CouponTrace } from "../../../domain/explain/trace"
import { describeTierDiscount } from "../../lib/coupon/describe-tiers"
import { toLocale } from "../../lib/format/locale"
import { formatMoney } from "../../lib/format/money"

type TierPositionProps = { tier: CouponTrace["tier"]; currency: string }

/** Which tier the cart reaches, and what is missing to the next. */
export function TierPosition({ tier, currency }: TierPositionProps) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const said = (
    step: { number: number; from: string } & Parameters<typeof describeTierDiscount>[0]
  ) => ({
    number: step.number,
    from: formatMoney(step.from, currency, locale),
    discount: describeTierDiscount(step, currency, locale),
  })
  return (
    <>
      {tier?.reached && <p>{t("test.tier_reached", said(tier.reached))}</p>}
      {tier?.next && (
        <p>
          {t("test.tier_next", {
            ...said(tier.next),
            missing: formatMoney(tier.next.missing, currency, locale),
          })}
        </p>
      )}
    </>
  )
}
