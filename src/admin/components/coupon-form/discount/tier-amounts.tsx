import { useTranslation } from "react-i18next"
import { TextField } from "../../form/text-field"

type TierAmountsProps = {
  path: `tiers.steps.${number}`
  row: number
  /** The currency of the row. */
  code: string
  isPercentage: boolean
}

/** From which spend on a tier counts in a currency, and how much it takes off there. */
export function TierAmounts({ path, row, code, isPercentage }: TierAmountsProps) {
  const { t } = useTranslation("coupons")
  const currency = code.toUpperCase()
  return (
    <>
      <div className="sm:col-start-2">
        <TextField
          name={`${path}.rows.${row}.from`}
          label={t("form.tiers.from", { currency })}
          inputMode="decimal"
        />
      </div>
      {(!isPercentage || row === 0) && (
        <div className="sm:col-start-3">
          <TextField
            name={isPercentage ? `${path}.percentage` : `${path}.rows.${row}.off`}
            label={isPercentage ? t("form.tiers.percent_off") : t("form.tiers.off", { currency })}
            inputMode="decimal"
          />
        </div>
      )}
    </>
  )
}
