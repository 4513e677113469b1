import { Hint, Text } from "@medusajs/ui"
import { useId } from "react"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCouponNames } from "../../lib/api/coupon-names"
import { describeRule } from "../../lib/coupon/describe-rule"
import { toLocale } from "../../lib/format/locale"
import { TARGET_FIELDS } from "../../lib/coupon-form/targets"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { PickerField } from "../picker/picker-field"

/** Which items the discount meets. */
export function TargetsFields({ isOneItem }: { isOneItem: boolean }) {
  const { t, i18n } = useTranslation("coupons")
  const id = useId()
  const other = useWatch<CouponFormValues, "other_targets">({ name: "other_targets" })
  const context = {
    t,
    locale: toLocale(i18n.language),
    namesOf: useCouponNames({ targets: other }),
  }
  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-y-4">
      <div>
        <Text id={id} size="small" leading="compact" weight="plus">
          {t("form.targets.title")}
        </Text>
        <Hint>{isOneItem ? t("form.targets.hint_one_item") : t("form.targets.hint")}</Hint>
      </div>
      {TARGET_FIELDS.map((field) => (
        <PickerField
          key={field}
          name={`targets.${field}`}
          resource={field}
          label={t(`form.targets.${field}`)}
          optional
        />
      ))}
      {other.length > 0 && (
        <Hint>
          {t("form.targets.other", {
            rules: other.map((rule) => describeRule(rule, context)).join("; "),
          })}
        </Hint>
      )}
    </div>
  )
}
