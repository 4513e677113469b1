import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useFieldArray } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { YesNoField } from "../form/yes-no-field"
import { useFormCurrencies } from "./currencies-context"
import { MinimumRow, type MinimumField } from "./minimum-row"

type MinimumFieldsProps = {
  minimum: MinimumField
  /** What the choice of tax is about. */
  base: string
}

/** An amount per currency, with tax or without. */
export function MinimumFields({ minimum, base }: MinimumFieldsProps) {
  const { t } = useTranslation("coupons")
  const currencies = useFormCurrencies()
  const { fields, append, remove } = useFieldArray<CouponFormValues, `${MinimumField}.amounts`>({
    name: `${minimum}.amounts`,
  })
  const next = currencies.find(
    ({ code }) => !fields.some(({ currency_code }) => currency_code === code)
  )
  return (
    <>
      {fields.map((row, index) => (
        <MinimumRow
          key={row.id}
          minimum={minimum}
          index={index}
          onRemove={fields.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      {next && (
        <div>
          <Button
            type="button"
            variant="secondary"
            size="small"
            onClick={() => append({ currency_code: next.code, amount: "" })}
          >
            <Plus />
            {t("form.minimum.add")}
          </Button>
        </div>
      )}
      <YesNoField
        name={`${minimum}.with_tax`}
        label={base}
        no={{
          label: t("form.minimum.without_tax"),
          description: t("form.minimum.without_tax_text"),
        }}
        yes={{
          label: t("form.minimum.with_tax"),
          description: t("form.minimum.with_tax_text"),
        }}
      />
    </>
  )
}
