import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useEffect } from "react"
import { useFieldArray, useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { MAX_TIERS } from "../../../../domain/terms/check-tiers"
import { emptyTier } from "../../../lib/coupon-form/tiers"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { TierCurrencies } from "./tier-currencies"
import { TierRow } from "./tier-row"
import { WithTaxField } from "./with-tax-field"

/** From which spend on how much is taken off, tier by tier. */
export function TiersFields() {
  const { t } = useTranslation("coupons")
  const { fields, append, remove } = useFieldArray<CouponFormValues, "tiers.steps">({
    name: "tiers.steps",
  })
  const tiers = useWatch<CouponFormValues, "tiers">({ name: "tiers" })
  useCheckedAnew(tiers)
  return (
    <>
      <TierCurrencies />
      <div className="flex flex-col gap-y-4">
        {fields.map((step, index) => (
          <TierRow
            key={step.id}
            index={index}
            onRemove={fields.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </div>
      {fields.length < MAX_TIERS && (
        <div>
          <Button
            type="button"
            variant="secondary"
            size="small"
            onClick={() => append(emptyTier(tiers.currencies.length, tiers.steps.at(-1)?.unit))}
          >
            <Plus />
            {t("form.tiers.add")}
          </Button>
        </div>
      )}
      <WithTaxField of="tiers" base={t("form.minimum.base")} />
    </>
  )
}

/** What was wrong with one tier can be mended in another: once something is marked, all are checked. */
function useCheckedAnew(tiers: CouponFormValues["tiers"]): void {
  const { formState, trigger } = useFormContext<CouponFormValues>()
  const isMarked = Boolean(formState.errors.tiers)
  useEffect(() => {
    if (isMarked) {
      void trigger("tiers")
    }
  }, [tiers, isMarked, trigger])
}
