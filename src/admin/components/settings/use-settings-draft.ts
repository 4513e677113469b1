import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CouponSettings } from "../../../contracts/settings"
import { COUPON_CLASSES, type CouponClass } from "../../../domain/terms/companions"
import { isCouponCount } from "../../lib/coupon/is-coupon-count"
import { checkCount } from "../../lib/coupon-form/checks/check-count"
import { textOrNull, toCount } from "../../lib/coupon-form/text"

/** Numbers and texts as typed. */
type Typed = {
  per_order: string
  per_class: Record<CouponClass, string>
  per_customer: string
  vendor_key: string
}

function ofEach<Value>(valueOf: (name: CouponClass) => Value): Record<CouponClass, Value> {
  return Object.fromEntries(COUPON_CLASSES.map((name) => [name, valueOf(name)])) as Record<
    CouponClass,
    Value
  >
}

const NO_ERRORS = {
  per_order: null,
  per_class: ofEach(() => null),
  per_customer: null,
  vendor_key: null,
}

/** The settings as they are being changed. */
export function useSettingsDraft(settings: CouponSettings) {
  const { t } = useTranslation("coupons")
  const [draft, setDraft] = useState(settings)
  const [typed, setTyped] = useState<Typed>({
    per_order: String(settings.max_coupons_per_order ?? ""),
    per_class: ofEach((name) => String(settings.max_coupons_per_class[name] ?? "")),
    per_customer: String(settings.new_coupons.per_customer_limit ?? ""),
    vendor_key: settings.vendor_key ?? "",
  })
  const [isChecked, setChecked] = useState(false)

  const issue = checkCount(typed.per_customer, "per_customer_limit").at(0)
  const rangeOf = (text: string) => (isCouponCount(text) ? null : t("settings.per_order_range"))
  const errors = {
    per_order: rangeOf(typed.per_order),
    per_class: ofEach((name) => rangeOf(typed.per_class[name])),
    per_customer: issue ? t(`errors.${issue.key}`) : null,
    vendor_key: isVendorKey(typed.vendor_key) ? null : t("settings.vendor_key_wrong"),
  }
  const changed: CouponSettings = {
    ...draft,
    max_coupons_per_order: toCount(typed.per_order),
    max_coupons_per_class: ofEach((name) => toCount(typed.per_class[name])),
    vendor_key: textOrNull(typed.vendor_key),
    new_coupons: { ...draft.new_coupons, per_customer_limit: toCount(typed.per_customer) },
  }
  return {
    draft,
    typed,
    change: (some: Partial<CouponSettings>) => setDraft({ ...draft, ...some }),
    type: (some: Partial<Typed>) => setTyped({ ...typed, ...some }),
    /** Told once somebody has tried to save. */
    errors: isChecked ? errors : NO_ERRORS,
    isDirty: JSON.stringify(changed) !== JSON.stringify(settings),
    /** The settings to be kept; null while something is wrong. */
    finished: () => {
      setChecked(true)
      const { per_class, ...others } = errors
      const found = [...Object.values(others), ...Object.values(per_class)]
      return found.some(Boolean) ? null : changed
    },
  }
}

/** What Medusa keeps metadata under that a rule can name; or nothing. */
function isVendorKey(text: string): boolean {
  return /^[\w-]{0,64}$/.test(text.trim())
}
