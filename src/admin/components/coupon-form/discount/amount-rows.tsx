import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useFieldArray } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { AmountRow, type AmountsField } from "./amount-row"
import { useFormCurrencies } from "./currencies-context"

/** An amount per currency. */
export function AmountRows({ list }: { list: AmountsField }) {
  const { t } = useTranslation("coupons")
  const currencies = useFormCurrencies()
  const { fields, append, remove } = useFieldArray<CouponFormValues, `${AmountsField}.amounts`>({
    name: `${list}.amounts`,
  })
  const next = currencies.find(
    ({ code }) => !fields.some(({ currency_code }) => currency_code === code)
  )
  return (
    <>
      {fields.map((row, index) => (
        <AmountRow
          key={row.id}
          list={list}
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
    </>
  )
}
