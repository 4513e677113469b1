import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { describeBudget, describeLeft } from "../../lib/coupon/describe-budget"
import { toLocale } from "../../lib/format/locale"
import { Progress } from "../layout/progress"
import { SectionRow } from "../layout/section-row"

/** Each budget, and what is left of those that all customers share. */
export function BudgetsRow({ coupon }: { coupon: AdminCoupon }) {
  const { t, i18n } = useTranslation("coupons")
  const locale = toLocale(i18n.language)
  const { budgets, budget_states, time_zone: zone } = coupon
  return (
    <SectionRow title={t("detail.budgets")}>
      <ul className="flex flex-col gap-y-4">
        {budgets.map((budget, index) => {
          const { left, used, resets_at } = budget_states[index] ?? {}
          return (
            <li key={index} className="flex flex-col gap-y-2">
              {describeBudget(budget, { t, locale })}
              {left && used && (
                <Progress
                  label={describeLeft(
                    budget,
                    { left, used, resets_at: resets_at ?? null },
                    { t, locale, zone }
                  )}
                  done={Math.min(Number(used), Number(budget.limit))}
                  total={Number(budget.limit)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </SectionRow>
  )
}
