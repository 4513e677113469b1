import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { KINDS, type Kind } from "../../../lib/coupon-form/kinds"
import { PERCENTAGE, type CouponFormValues } from "../../../lib/coupon-form/values"
import { ChoiceField } from "../../form/choice-field"
import { useFormCurrencies } from "./currencies-context"

/** What sort of coupon it is; the rest of the form follows. */
export function KindField() {
  const { t } = useTranslation("coupons")
  const [currency] = useFormCurrencies()
  const { getValues, setValue } = useFormContext<CouponFormValues>()
  const prepare = (kind: Kind) => {
    if (kind === "shipping") {
      setValue("discount.scope", "shipping")
    } else if (kind === "discount" && getValues("discount.scope") === "shipping") {
      setValue("discount.scope", "order")
    }
    if (kind === "voucher") {
      setValue("discount.scope", "order")
      if (getValues("discount.unit") === PERCENTAGE) {
        setValue("discount.unit", currency?.code ?? "")
      }
    }
  }
  return (
    <ChoiceField
      name="discount.kind"
      label={t("form.kinds.title")}
      columns={2}
      onChoose={prepare}
      choices={KINDS.map((value) => ({
        value,
        label: t(`form.kinds.${value}`),
        description: t(`form.kinds.${value}_text`),
      }))}
    />
  )
}
