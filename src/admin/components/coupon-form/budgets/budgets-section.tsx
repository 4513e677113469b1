import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useFieldArray } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { noBudget } from "../../../lib/coupon-form/budgets"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { FormSection } from "../../form/form-section"
import { useFormCurrencies } from "../discount/currencies-context"
import { BudgetRow } from "./budget-row"

/** As many as the server takes. */
const MOST = 10

/** How much it may take in a day, a week, a month or in all. */
export function BudgetsSection() {
  const { t } = useTranslation("coupons")
  const currency = useFormCurrencies()[0]?.code ?? ""
  const { fields, append, remove } = useFieldArray<CouponFormValues, "budgets">({ name: "budgets" })
  return (
    <FormSection title={t("form.budgets.title")} hint={t("form.budgets.hint")}>
      {fields.map((row, index) => (
        <BudgetRow key={row.id} index={index} onRemove={() => remove(index)} />
      ))}
      {fields.length < MOST && (
        <div>
          <Button
            type="button"
            variant="secondary"
            size="small"
            onClick={() => append(noBudget(currency))}
          >
            <Plus />
            {t(fields.length ? "form.budgets.add" : "form.budgets.set")}
          </Button>
        </div>
      )}
    </FormSection>
  )
}
