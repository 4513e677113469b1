import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useFieldArray } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { FormSection } from "../form/form-section"
import { YesNoField } from "../form/yes-no-field"
import { useFormCurrencies } from "./currencies-context"
import { MinimumRow } from "./minimum-row"

/** What the cart has to be worth, per currency. */
export function MinimumSection() {
  const { t } = useTranslation("coupons")
  const currencies = useFormCurrencies()
  const { fields, append, remove } = useFieldArray<CouponFormValues, "minimum_spend.amounts">({
    name: "minimum_spend.amounts",
  })
  const next = currencies.find(
    ({ code }) => !fields.some(({ currency_code }) => currency_code === code)
  )
  return (
    <FormSection
      title={t("form.minimum.title")}
      hint={`${t("form.minimum.hint")} ${t("form.minimum.hint_more")}`}
      lock="minimum_spend"
    >
      {fields.map((row, index) => (
        <MinimumRow
          key={row.id}
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
        name="minimum_spend.with_tax"
        label={t("form.minimum.base")}
        no={{
          label: t("form.minimum.without_tax"),
          description: t("form.minimum.without_tax_text"),
        }}
        yes={{
          label: t("form.minimum.with_tax"),
          description: t("form.minimum.with_tax_text"),
        }}
      />
    </FormSection>
  )
}
