import { useMemo } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import type { StoreCurrency } from "../api/store-currencies"
import { couponResolver } from "./resolver"
import { takesAllItems } from "./targets"
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
          digits: Object.fromEntries(currencies.map(({ code, digits }) => [code, digits])),
          used: coupon?.used ?? 0,
          now: new Date(),
          previous_end: coupon ? defaultValues.validity.ends_at : null,
          takes_all_items: coupon ? takesAllItems(coupon.terms) : false,
          can_name_customers: !coupon,
        }),
        shows
      ),
    [t, currencies, coupon, defaultValues, shows]
  )
  return useForm<CouponFormValues>({ defaultValues, resolver })
}
