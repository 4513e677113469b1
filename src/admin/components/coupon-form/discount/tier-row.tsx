import { Trash } from "@medusajs/icons"
import { IconButton, Select, Text } from "@medusajs/ui"
import { useId } from "react"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { PERCENTAGE, type CouponFormValues } from "../../../lib/coupon-form/values"
import { Field } from "../../form/field"
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
  const id = useId()
  const path = `tiers.steps.${index}` as const
  const { currencies, steps } = useWatch<CouponFormValues, "tiers">({ name: "tiers" })
  const isPercentage = steps[index]?.unit === PERCENTAGE
  const number = index + 1
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-3 rounded-lg p-4"
    >
      <div className="flex items-center justify-between">
        <Text id={id} size="small" leading="compact" weight="plus">
          {t("form.tiers.number", { number })}
        </Text>
        {onRemove && (
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={t("form.tiers.remove", { number })}
            onClick={onRemove}
          >
            <Trash />
          </IconButton>
        )}
      </div>
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
    </div>
  )
}
