import { useMemo } from "react"
import { useSuggestedCode } from "../../lib/api/codes"
import { errorMessage } from "../../lib/api/error-message"
import { useStoreCurrencies } from "../../lib/api/store-currencies"
import { emptyForm } from "../../lib/coupon-form/values"
import { ownTimeZone } from "../../lib/time/time-zones"
import { FormError } from "../form/form-error"
import { FormSkeleton } from "../form/form-skeleton"
import { CreateCouponForm } from "./create-coupon-form"
import { CreateHeader } from "./create-header"

/** Opens the form once the store's currencies and a first code are there. */
export function CreateCoupon() {
  const currencies = useStoreCurrencies()
  const suggestion = useSuggestedCode()
  const defaultValues = useMemo(
    () =>
      emptyForm({
        code: suggestion.data?.code ?? "",
        currency: currencies.data?.[0]?.code ?? "",
        time_zone: ownTimeZone(),
      }),
    [suggestion.data, currencies.data]
  )
  // Without a suggestion the field opens empty; the server then makes a code.
  if (currencies.data && !suggestion.isPending) {
    return <CreateCouponForm defaultValues={defaultValues} currencies={currencies.data} />
  }
  return (
    <>
      <CreateHeader />
      {currencies.isError ? (
        <FormError message={errorMessage(currencies.error)} />
      ) : (
        <FormSkeleton />
      )}
    </>
  )
}
