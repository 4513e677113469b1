import { Select } from "@medusajs/ui"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { PERCENTAGE, type CouponFormValues } from "../../../lib/coupon-form/values"
import { Field } from "../../form/field"
import { RemovableCard } from "../../form/removable-card"
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
        <Field name={`${path}.unit`} label={t("form.tiers.unit")}>
          {({ value, onChange, ref }, aria) => (
            <Select value={String(value)} onValueChange={onChange}>
              <Select.Trigger ref={ref} {...aria}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {UNITS.map((unit) => (
                  <Select.Item key={unit} value={unit}>
                    {t(`form.tiers.${unit}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          )}
        </Field>
        {currencies.map((code, row) => (
          <TierAmounts key={row} path={path} row={row} code={code} isPercentage={isPercentage} />
        ))}
      </div>
    </RemovableCard>
  )
}
