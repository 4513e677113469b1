import { Input } from "@medusajs/ui"
import { useController } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { useFormCurrencies } from "./currencies-context"
import { Field } from "../form/field"
import { CurrencySelect } from "./currency-select"

/** How much: a number and its type in one control. */
export function AmountField() {
  const { t } = useTranslation("coupons")
  const currencies = useFormCurrencies()
  const { field: unit } = useController<CouponFormValues, "discount.unit">({
    name: "discount.unit",
  })
  return (
    <Field name="discount.value" label={t("form.discount.value")}>
      {(field, aria) => (
        <div className="flex max-w-xs gap-x-2">
          <Input inputMode="decimal" autoComplete="off" {...field} {...aria} />
          <CurrencySelect
            label={t("form.discount.unit")}
            value={unit.value}
            onChange={unit.onChange}
            ref={unit.ref}
            currencies={currencies.map(({ code }) => code)}
            withPercentage
            className="w-28 shrink-0"
          />
        </div>
      )}
    </Field>
  )
}
