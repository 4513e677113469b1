import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { DEFAULT_SETTINGS } from "../../../contracts/default-settings"
import { useSuggestedCode } from "../../lib/api/codes"
import { isForbidden } from "../../lib/api/is-forbidden"
import { useCouponSettings } from "../../lib/api/settings"
import { useStoreCurrencies } from "../../lib/api/store-currencies"
import { forCustomer, giftOf } from "../../lib/coupon-form/given"
import { emptyForm } from "../../lib/coupon-form/values"
import { ownTimeZone } from "../../lib/time/time-zones"
import { FormSkeleton } from "../form/form-skeleton"
import { LoadError } from "../layout/load-error"
import { CreateCouponForm } from "./create-coupon-form"
import { CreateHeader } from "./create-header"

/** Opens the form once a first code, the store's currencies and what it starts coupons with are there. */
export function CreateCoupon() {
  const { t } = useTranslation("coupons")
  const currencies = useStoreCurrencies()
  const suggestion = useSuggestedCode()
  const settings = useCouponSettings()
  // Who may not see the settings starts as in a store that has none.
  const { new_coupons } = settings.data?.settings ?? DEFAULT_SETTINGS
  const error = currencies.error ?? (isForbidden(settings.error) ? null : settings.error)
  const [params] = useSearchParams()
  const gift = giftOf(params)
  const customerId = gift?.customer_id
  const tag = gift?.reason ? t(`widgets.reasons.${gift.reason}`) : null
  const defaultValues = useMemo(() => {
    const empty = emptyForm({
      ...new_coupons,
      code: suggestion.data?.code ?? "",
      currency: currencies.data?.[0]?.code ?? "",
      time_zone: new_coupons.time_zone ?? ownTimeZone(),
    })
    return customerId ? forCustomer(empty, customerId, tag) : empty
  }, [suggestion.data, currencies.data, new_coupons, customerId, tag])
  // Without a suggestion the field opens empty, and asks for a code.
  if (!error && currencies.data && !suggestion.isPending && !settings.isPending) {
    return <CreateCouponForm defaultValues={defaultValues} currencies={currencies.data} />
  }
  return (
    <>
      <CreateHeader />
      {error ? (
        <LoadError
          title={t("form.error_title")}
          error={error}
          onRetry={() => void Promise.all([currencies.refetch(), settings.refetch()])}
        />
      ) : (
        <FormSkeleton />
      )}
    </>
  )
}
