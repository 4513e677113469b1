import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { PERCENTAGE, type CouponFormValues } from "../../../lib/coupon-form/values"
import { RemovableCard } from "../../form/removable-card"
import { SelectField } from "../../form/select-field"
import { TierAmounts } from "./tier-amounts"

const UNITS = [PERCENTAGE, "amount"] as const

type TierRowProps = {
  index: number
  /** Absent for the only tier. */
  onRemove?: () => void
}

/** One tier: from which spend on, in each currency, and how much it takes off. */
export function TierRow({ index, onRemove }: TierRowProps) {
  const { t } = useTranslation("coupons")
  const path = `tiers.steps.${index}` as const
  const { currencies, steps } = useWatch<CouponFormValues, "tiers">({ name: "tiers" })
  const isPercentage = steps[index]?.unit === PERCENTAGE
  const number = index + 1
  return (
    <RemovableCard
      title={t("form.tiers.number", { number })}
      removeLabel={t("form.tiers.remove", { number })}
      onRemove={onRemove}
    >
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <SelectField
          name={`${path}.unit`}
          label={t("form.tiers.unit")}
          choices={UNITS.map((value) => ({ value, label: t(`form.tiers.${value}`) }))}
        />
        {currencies.map((code, row) => (
          <TierAmounts key={row} path={path} row={row} code={code} isPercentage={isPercentage} />
        ))}
      </div>
    </RemovableCard>
  )
}
