import { Select } from "@medusajs/ui"
import { forwardRef } from "react"
import { useTranslation } from "react-i18next"
import { currencySymbol } from "../../../lib/format/money"
import { toLocale } from "../../../lib/format/locale"
import { PERCENTAGE } from "../../../lib/coupon-form/values"

type CurrencySelectProps = {
  label: string
  value: string
  onChange: (value: string) => void
  /** Codes of the currencies to choose from. */
  currencies: string[]
  withPercentage?: boolean
  className?: string
}

/** Currencies by symbol and code; with per cent in front where that is a choice. */
export const CurrencySelect = forwardRef<HTMLButtonElement, CurrencySelectProps>(
  function CurrencySelect({ label, value, onChange, currencies, withPercentage, className }, ref) {
    const { t, i18n } = useTranslation("coupons")
    const locale = toLocale(i18n.language)
    // One that the store no longer sells in still has to be shown.
    const codes = [...new Set([...currencies, ...(value === PERCENTAGE ? [] : [value])])]
    return (
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger ref={ref} aria-label={label} className={className}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {withPercentage && (
            <Select.Item value={PERCENTAGE}>{t("form.discount.percentage")}</Select.Item>
          )}
          {codes.filter(Boolean).map((code) => (
            <Select.Item key={code} value={code}>
              {`${currencySymbol(code, locale)} ${code.toUpperCase()}`}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    )
  }
)
