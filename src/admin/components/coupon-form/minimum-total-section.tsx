import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { FormSection } from "../form/form-section"
import { MinimumFields } from "./minimum-fields"

/** What the items cost at least with the coupon; out of the way until somebody wants it. */
export function MinimumTotalSection() {
  const { t } = useTranslation("coupons")
  const { getValues } = useFormContext<CouponFormValues>()
  const [isOpen, setIsOpen] = useState(() =>
    getValues("minimum_total.amounts").some(({ amount }) => amount.trim())
  )
  return (
    <FormSection
      title={t("form.minimum_total.title")}
      hint={t("form.minimum_total.hint")}
      lock="minimum_total"
    >
      {isOpen ? (
        <MinimumFields minimum="minimum_total" base={t("form.minimum_total.base")} />
      ) : (
        <div>
          <Button type="button" variant="secondary" size="small" onClick={() => setIsOpen(true)}>
            <Plus />
            {t("form.minimum_total.set")}
          </Button>
        </div>
      )}
    </FormSection>
  )
}
