import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CouponSettings } from "../../../contracts/settings"
import { isCouponCount } from "../../lib/coupon/is-coupon-count"
import { checkCount } from "../../lib/coupon-form/checks/check-count"
import { toCount } from "../../lib/coupon-form/text"

/** Numbers as typed. */
type Typed = { per_order: string; per_customer: string }

/** The settings as they are being changed. */
export function useSettingsDraft(settings: CouponSettings) {
  const { t } = useTranslation("coupons")
  const [draft, setDraft] = useState(settings)
  const [typed, setTyped] = useState<Typed>({
    per_order: String(settings.max_coupons_per_order ?? ""),
    per_customer: String(settings.new_coupons.per_customer_limit ?? ""),
  })
  const [isChecked, setChecked] = useState(false)

  const issue = checkCount(typed.per_customer, "per_customer_limit").at(0)
  const errors = {
    per_order: isCouponCount(typed.per_order) ? null : t("settings.per_order_range"),
    per_customer: issue ? t(`errors.${issue.key}`) : null,
  }
  const changed: CouponSettings = {
    ...draft,
    max_coupons_per_order: toCount(typed.per_order),
    new_coupons: { ...draft.new_coupons, per_customer_limit: toCount(typed.per_customer) },
  }
  return {
    draft,
    typed,
    change: (some: Partial<CouponSettings>) => setDraft({ ...draft, ...some }),
    type: (some: Partial<Typed>) => setTyped({ ...typed, ...some }),
    /** Told once somebody has tried to save. */
    errors: isChecked ? errors : { per_order: null, per_customer: null },
    isDirty: JSON.stringify(changed) !== JSON.stringify(settings),
    /** The settings to be kept; null while something is wrong. */
    finished: () => {
      setChecked(true)
      return errors.per_order || errors.per_customer ? null : changed
    },
  }
}
