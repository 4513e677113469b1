import { useTranslation } from "react-i18next"
import { MEASURES, PERIODS, SHARERS } from "../../../../domain/budget/budget"
import { RemovableCard } from "../../form/removable-card"
import { SelectField } from "../../form/select-field"
import { BudgetLimit } from "./budget-limit"

type BudgetRowProps = { index: number; onRemove: () => void }

/** What is counted, how much of it there is, for whom, and after which time it starts again. */
export function BudgetRow({ index, onRemove }: BudgetRowProps) {
  const { t } = useTranslation("coupons")
  const number = index + 1
  const path = `budgets.${index}` as const
  return (
    <RemovableCard
      title={t("form.budgets.number", { number })}
      removeLabel={t("form.budgets.remove", { number })}
      onRemove={onRemove}
    >
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <SelectField
          name={`${path}.measure`}
          label={t("form.budgets.measure")}
          choices={MEASURES.map((value) => ({ value, label: t(`form.budgets.measures.${value}`) }))}
        />
        <BudgetLimit index={index} />
        <SelectField
          name={`${path}.per`}
          label={t("form.budgets.per")}
          choices={SHARERS.map((value) => ({ value, label: t(`form.budgets.sharers.${value}`) }))}
        />
        <SelectField
          name={`${path}.period`}
          label={t("form.budgets.period")}
          choices={PERIODS.map((value) => ({ value, label: t(`form.budgets.periods.${value}`) }))}
        />
      </div>
    </RemovableCard>
  )
}
