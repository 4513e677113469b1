import { Input } from "@medusajs/ui"
import { useController, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { Field } from "../../form/field"
import { CurrencySelect } from "../discount/currency-select"
import { useFormCurrencies } from "../discount/currencies-context"

/** A number of uses, or an amount and its currency. */
export function BudgetLimit({ index }: { index: number }) {
  const { t } = useTranslation("coupons")
  const currencies = useFormCurrencies()
  const path = `budgets.${index}` as const
  const measure = useWatch<CouponFormValues, `${typeof path}.measure`>({ name: `${path}.measure` })
  const { field: currency } = useController<CouponFormValues, `${typeof path}.currency_code`>({
    name: `${path}.currency_code`,
  })
  const isAmount = measure !== "uses"
  return (
    <Field name={`${path}.limit`} label={t("form.budgets.limit")}>
      {(field, aria) => (
        <div className="flex gap-x-2">
          <Input
            inputMode={isAmount ? "decimal" : "numeric"}
            autoComplete="off"
            {...field}
            {...aria}
          />
          {isAmount && (
            <CurrencySelect
              label={t("form.budgets.currency", { number: index + 1 })}
              value={currency.value}
              onChange={currency.onChange}
              ref={currency.ref}
              currencies={currencies.map(({ code }) => code)}
              className="w-28 shrink-0"
            />
          )}
        </div>
      )}
    </Field>
  )
}
