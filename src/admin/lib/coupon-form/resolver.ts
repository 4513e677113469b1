import type { TFunction } from "i18next"
import { set, type FieldErrors, type Resolver } from "react-hook-form"
import { checkCouponForm } from "./check-coupon-form"
import type { CheckContext } from "./issue"
import type { CouponFormValues } from "./values"

/**
 * The checks as react-hook-form asks for them.
 * `shows` says which fields the form at hand has: nobody can correct what they do not see.
 */
export function couponResolver(
  t: TFunction<"coupons">,
  context: () => CheckContext,
  shows: (path: string) => boolean = () => true
): Resolver<CouponFormValues> {
  return (values) => {
    const errors: FieldErrors<CouponFormValues> = {}
    for (const { path, key, params } of checkCouponForm(values, context())) {
      if (shows(path)) {
        set(errors, path, { type: key, message: t(`errors.${key}`, params ?? {}) })
      }
    }
    return Object.keys(errors).length ? { values: {}, errors } : { values, errors: {} }
  }
}
