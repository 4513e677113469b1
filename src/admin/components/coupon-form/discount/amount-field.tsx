import { Input } from "@medusajs/ui"
import { useController, useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { PERCENTAGE, type CouponFormValues } from "../../../lib/coupon-form/values"
import { useFormCurrencies } from "./currencies-context"
import { Field } from "../../form/field"
import { CurrencySelect } from "./currency-select"

const LISTS = ["minimum_spend", "maximum_discount", "minimum_total"] as const

/** How much: a number and its type in one control; of money, the type is a currency. */
export function AmountField({ isMoney = false }: { isMoney?: boolean }) {
  const { t } = useTranslation("coupons")
  const currencies = useFormCurrencies()
  const { field: unit } = useController<CouponFormValues, "discount.unit">({
    name: "discount.unit",
  })
  const { getValues, setValue } = useFormContext<CouponFormValues>()
  const choose = (chosen: string) => {
    unit.onChange(chosen)
    // Amounts that nobody has set yet are asked for in the currency of the discount.
    for (const list of chosen === PERCENTAGE ? [] : LISTS) {
      if (getValues(`${list}.amounts`).every(({ amount }) => !amount.trim())) {
        setValue(`${list}.amounts`, [{ currency_code: chosen, amount: "" }])
      }
    }
  }
  return (
    <Field name="discount.value" label={t(isMoney ? "form.discount.worth" : "form.discount.value")}>
      {(field, aria) => (
        <div className="flex max-w-xs gap-x-2">
          <Input inputMode="decimal" autoComplete="off" {...field} {...aria} />
          <CurrencySelect
            label={t("form.discount.unit")}
            value={unit.value}
            onChange={choose}
            ref={unit.ref}
            currencies={currencies.map(({ code }) => code)}
            withPercentage={!isMoney}
            className="w-28 shrink-0"
          />
        </div>
      )}
    </Field>
  )
}
