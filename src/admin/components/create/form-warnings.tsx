import { useMemo } from "react"
import { useWatch } from "react-hook-form"
import { useWarningsOfNew } from "../../lib/api/warnings"
import { checkCouponForm } from "../../lib/coupon-form/check-coupon-form"
import { contextOfNew } from "../../lib/coupon-form/context-of-new"
import { toCreateRequest } from "../../lib/coupon-form/to-request"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { useDebounced } from "../../lib/use-debounced"
import { useFormCurrencies } from "../coupon-form/discount/currencies-context"
import { WarningsList } from "../coupon/warnings-list"

/** What is worth a look in the coupon that is being typed, once it could be made. */
export function FormWarnings() {
  const currencies = useFormCurrencies()
  const values = useDebounced(useWatch<CouponFormValues>() as CouponFormValues)
  const body = useMemo(() => {
    const issues = checkCouponForm(values, contextOfNew(currencies))
    return issues.length ? null : toCreateRequest(values, "active")
  }, [values, currencies])
  const { data } = useWarningsOfNew(body)
  return (
    <div aria-live="polite" className="empty:hidden">
      <WarningsList
        warnings={(body && data?.warnings) ?? []}
        timeZone={values.validity.time_zone || null}
      />
    </div>
  )
}
