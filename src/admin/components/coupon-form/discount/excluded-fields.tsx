import { Hint, Text } from "@medusajs/ui"
import { useId } from "react"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { isAnyChosen } from "../../../lib/coupon-form/targets"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { Revealed } from "../../form/revealed"
import { TargetPickers } from "./target-pickers"

/** Which items the discount leaves alone. */
export function ExcludedFields() {
  const { t } = useTranslation("coupons")
  const id = useId()
  const { getValues } = useFormContext<CouponFormValues>()
  return (
    <Revealed open={t("form.excluded.open")} isSet={isAnyChosen(getValues("excluded"))}>
      <div role="group" aria-labelledby={id} className="flex flex-col gap-y-4">
        <div>
          <Text id={id} size="small" leading="compact" weight="plus">
            {t("form.excluded.title")}
          </Text>
          <Hint>{t("form.excluded.hint")}</Hint>
        </div>
        <TargetPickers side="excluded" />
      </div>
    </Revealed>
  )
}
