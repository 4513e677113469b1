import { Plus, XMark } from "@medusajs/icons"
import { Button, IconButton } from "@medusajs/ui"
import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { EMPTY_ROW, type TierValues } from "../../../lib/coupon-form/tiers"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { Field } from "../../form/field"
import { useFormCurrencies } from "./currencies-context"
import { CurrencySelect } from "./currency-select"

type Rows = TierValues["rows"]

/** The currencies in which the tiers are set; every tier has a row for each. */
export function TierCurrencies() {
  const { t } = useTranslation("coupons")
  const known = useFormCurrencies()
  const { getValues, setValue } = useFormContext<CouponFormValues>()
  const currencies = useWatch<CouponFormValues, "tiers.currencies">({ name: "tiers.currencies" })
  const next = known.find(({ code }) => !currencies.includes(code))
  const change = (codes: string[], rows: (rows: Rows) => Rows) => {
    const steps = getValues("tiers.steps").map((step) => ({ ...step, rows: rows(step.rows) }))
    setValue("tiers.currencies", codes, { shouldDirty: true })
    setValue("tiers.steps", steps, { shouldDirty: true })
  }
  const remove = (index: number) => {
    const others = <Item,>(items: Item[]) => items.filter((_, each) => each !== index)
    change(others(currencies), others)
  }
  return (
    <div className="flex flex-wrap items-end gap-2">
      {currencies.map((code, index) => (
        <div key={index} className="flex items-end gap-x-1">
          <Field
            name={`tiers.currencies.${index}`}
            label={t("form.tiers.currency", { number: index + 1 })}
          >
            {({ value, onChange, ref }) => (
              <CurrencySelect
                label={t("form.tiers.currency", { number: index + 1 })}
                value={String(value)}
                onChange={onChange}
                ref={ref}
                currencies={known.map(({ code }) => code)}
                className="w-28"
              />
            )}
          </Field>
          {currencies.length > 1 && (
            <IconButton
              type="button"
              variant="transparent"
              aria-label={t("form.tiers.remove_currency", { currency: code.toUpperCase() })}
              onClick={() => remove(index)}
            >
              <XMark />
            </IconButton>
          )}
        </div>
      ))}
      {next && (
        <Button
          type="button"
          variant="secondary"
          size="small"
          onClick={() => change([...currencies, next.code], (rows) => [...rows, EMPTY_ROW])}
        >
          <Plus />
          {t("form.minimum.add")}
        </Button>
      )}
    </div>
  )
}
