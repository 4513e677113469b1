import type { ReactNode } from "react"
import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { OptionalSection } from "../../form/optional-section"

type OptionalAmountsProps = {
  list: "maximum_discount" | "minimum_total"
  texts: "maximum" | "minimum_total"
  children: ReactNode
}

/** Amounts per currency that most coupons have none of. */
export function OptionalAmounts({ list, texts, children }: OptionalAmountsProps) {
  const { t } = useTranslation("coupons")
  const { getValues } = useFormContext<CouponFormValues>()
  const kind = useWatch<CouponFormValues, "discount.kind">({ name: "discount.kind" })
  if (kind === "product") {
    return null
  }
  return (
    <OptionalSection
      title={t(`form.${texts}.title`)}
      hint={t(`form.${texts}.hint`)}
      lock={list}
      open={t(`form.${texts}.set`)}
      isSet={getValues(`${list}.amounts`).some(({ amount }) => amount.trim())}
    >
      {children}
    </OptionalSection>
  )
}
