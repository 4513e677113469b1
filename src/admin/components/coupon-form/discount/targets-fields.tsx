import { Hint, Text } from "@medusajs/ui"
import { useId } from "react"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCouponNames } from "../../../lib/api/coupon-names"
import { describeRule } from "../../../lib/coupon/describe-rule"
import { toLocale } from "../../../lib/format/locale"
import { isAnyChosen, takesAllItems } from "../../../lib/coupon-form/targets"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { useEditedCoupon } from "../../form/edited-coupon-context"
import { ExcludedFields } from "./excluded-fields"
import { TargetPickers } from "./target-pickers"

/** Which items the discount meets. */
export function TargetsFields({ isOneItem }: { isOneItem: boolean }) {
  const { t, i18n } = useTranslation("coupons")
  const id = useId()
  const edited = useEditedCoupon()
  const [targets, excluded, other] = useWatch<
    CouponFormValues,
    ["targets", "excluded", "other_targets"]
  >({ name: ["targets", "excluded", "other_targets"] })
  const isOptional = isOneItem || (edited !== null && takesAllItems(edited.terms))
  const isEmpty = !other.length && !isAnyChosen(targets) && !isAnyChosen(excluded)
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
      <TargetPickers side="targets" />
      {other.length > 0 && (
        <Hint>
          {t("form.targets.other", {
            rules: other.map((rule) => describeRule(rule, context)).join("; "),
          })}
        </Hint>
      )}
      <ExcludedFields />
    </div>
  )
}
