import { useMemo } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { StoreCurrency } from "../api/store-currencies"
import { contextOfNew } from "./context-of-new"
import { couponResolver } from "./resolver"
import { takesAllItems } from "./targets"
import { useRecheck } from "./use-recheck"
import type { CouponFormValues } from "./values"

type CouponFormInput = {
  defaultValues: CouponFormValues
  currencies: StoreCurrency[]
  coupon?: AdminCoupon
  /** Which fields are shown; all of them by default. */
  shows?: (path: string) => boolean
}

/** The coupon form with its checks. */
export function useCouponForm({ defaultValues, currencies, coupon, shows }: CouponFormInput) {
  const { t } = useTranslation("coupons")
  const resolver = useMemo(
    () =>
      couponResolver(
        t,
        () => ({
          ...contextOfNew(currencies),
          ...(coupon && {
            used: coupon.used,
            previous_end: defaultValues.validity.ends_at,
            takes_all_items: takesAllItems(coupon.terms),
            can_name_customers: false,
          }),
        }),
        shows
      ),
    [t, currencies, coupon, defaultValues, shows]
  )
  const form = useForm<CouponFormValues>({ defaultValues, resolver })
  useRecheck(form)
  return form
}
