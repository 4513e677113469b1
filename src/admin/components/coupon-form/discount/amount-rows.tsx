import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useFieldArray } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { AmountRow, type AmountsField } from "./amount-row"
import { useFormCurrencies } from "./currencies-context"

type AmountRowsProps = {
  list: AmountsField
  /** Whether there may be no row. */
  isOptional?: boolean
  /** A currency that is asked for elsewhere. */
  besides?: string
}

/** An amount per currency. */
export function AmountRows({ list, isOptional = false, besides }: AmountRowsProps) {
  const { t } = useTranslation("coupons")
  const currencies = useFormCurrencies()
  const { fields, append, remove } = useFieldArray<CouponFormValues, `${AmountsField}.amounts`>({
    name: `${list}.amounts`,
  })
  const next = currencies.find(
    ({ code }) => code !== besides && !fields.some(({ currency_code }) => currency_code === code)
  )
  return (
    <>
      {fields.map((row, index) => (
        <AmountRow
          key={row.id}
          list={list}
          index={index}
          onRemove={isOptional || fields.length > 1 ? () => remove(index) : undefined}
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
            {t(list === "further_amounts" ? "form.further.add" : "form.minimum.add")}
          </Button>
        </div>
      )}
    </>
  )
}
