import { XMark } from "@medusajs/icons"
import { IconButton, Input } from "@medusajs/ui"
import { useController } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { Field } from "../form/field"
import { useFormCurrencies } from "./currencies-context"
import { CurrencySelect } from "./currency-select"

export type MinimumField = "minimum_spend" | "minimum_total"

type MinimumRowProps = {
  minimum: MinimumField
  index: number
  /** Absent for the only row. */
  onRemove?: () => void
}

/** A minimum in one currency. */
export function MinimumRow({ minimum, index, onRemove }: MinimumRowProps) {
  const { t } = useTranslation("coupons")
  const currencies = useFormCurrencies()
  const path = `${minimum}.amounts.${index}` as const
  const { field: currency } = useController<CouponFormValues, `${typeof path}.currency_code`>({
    name: `${path}.currency_code`,
  })
  const named = { currency: currency.value.toUpperCase() }
  return (
    <Field name={`${path}.amount`} label={t("form.minimum.amount_in", named)} optional>
      {(field, aria) => (
        <div className="flex max-w-xs items-center gap-x-2">
          <Input inputMode="decimal" autoComplete="off" {...field} {...aria} />
          <CurrencySelect
            label={t("form.minimum.currency", { number: index + 1 })}
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
              aria-label={t("form.minimum.remove", named)}
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
