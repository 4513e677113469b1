import { Hint, Text } from "@medusajs/ui"
import { useId } from "react"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCouponNames } from "../../../lib/api/coupon-names"
import { describeRule } from "../../../lib/coupon/describe-rule"
import { toLocale } from "../../../lib/format/locale"
import { takesAllItems, TARGET_FIELDS } from "../../../lib/coupon-form/targets"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { useEditedCoupon } from "../../form/edited-coupon-context"
import { PickerField } from "../../picker/picker-field"

/** Which items the discount meets. */
export function TargetsFields({ isOneItem }: { isOneItem: boolean }) {
  const { t, i18n } = useTranslation("coupons")
  const id = useId()
  const edited = useEditedCoupon()
  const [targets, other] = useWatch<CouponFormValues, ["targets", "other_targets"]>({
    name: ["targets", "other_targets"],
  })
  const isOptional = isOneItem || (edited !== null && takesAllItems(edited.terms))
  const isEmpty = !other.length && Object.values(targets).every((ids) => !ids.length)
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
        <Hint>{t(isOptional ? "form.targets.hint_any" : "form.targets.hint")}</Hint>
        {isOptional && isEmpty && (
          <Hint role="status" className="text-ui-fg-base">
            {t("form.targets.all")}
          </Hint>
        )}
      </div>
      {TARGET_FIELDS.map((field) => (
        <PickerField
          key={field}
          name={`targets.${field}`}
          resource={field}
          label={t(`form.targets.${field}`)}
          hint={field === "categories" ? t("form.targets.categories_hint") : undefined}
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
