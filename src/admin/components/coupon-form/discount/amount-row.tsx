import { XMark } from "@medusajs/icons"
import { IconButton, Input } from "@medusajs/ui"
import { useController } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { Field } from "../../form/field"
import { useFormCurrencies } from "./currencies-context"
import { CurrencySelect } from "./currency-select"

export type AmountsField =
  "further_amounts" | "maximum_discount" | "minimum_spend" | "minimum_total"

const TEXTS = {
  further_amounts: "further",
  maximum_discount: "maximum",
  minimum_spend: "minimum",
  minimum_total: "minimum",
} as const

type AmountRowProps = {
  list: AmountsField
  index: number
  /** Absent for the only row. */
  onRemove?: () => void
}

/** An amount in one currency. */
export function AmountRow({ list, index, onRemove }: AmountRowProps) {
  const { t } = useTranslation("coupons")
  const currencies = useFormCurrencies()
  const path = `${list}.amounts.${index}` as const
  const { field: currency } = useController<CouponFormValues, `${typeof path}.currency_code`>({
    name: `${path}.currency_code`,
  })
  const named = { currency: currency.value.toUpperCase() }
  return (
    <Field name={`${path}.amount`} label={t(`form.${TEXTS[list]}.amount_in`, named)} optional>
      {(field, aria) => (
        <div className="flex max-w-xs items-center gap-x-2">
          <Input inputMode="decimal" autoComplete="off" {...field} {...aria} />
          <CurrencySelect
            label={t(`form.${TEXTS[list]}.currency`, { number: index + 1 })}
            value={currency.value}
            onChange={currency.onChange}
            ref={currency.ref}
            currencies={currencies.map(({ code }) => code)}
            className="w-28 shrink-0"
          />
          {onRemove && (
            <IconButton
              type="button"
              variant="transparent"
              aria-label={t(`form.${TEXTS[list]}.remove`, named)}
              onClick={onRemove}
            >
              <XMark />
            </IconButton>
          )}
        </div>
      )}
    </Field>
  )
}
