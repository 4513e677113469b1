import { Drawer, toast } from "@medusajs/ui"
import { useCallback, useState, type ReactNode } from "react"
import { FormProvider } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useUpdateCoupon } from "../../lib/api/coupons"
import { errorText } from "../../lib/problem/error-text"
import type { StoreCurrency } from "../../lib/api/store-currencies"
import { describeCampaignEnd, endsWithCampaign } from "../../lib/coupon/describe-campaign"
import { toLocale } from "../../lib/format/locale"
import { fromCoupon } from "../../lib/coupon-form/from-coupon"
import { placeProblem } from "../../lib/coupon-form/place-problem"
import { toUpdateRequest } from "../../lib/coupon-form/to-request"
import { useCouponForm } from "../../lib/coupon-form/use-coupon-form"
import { ownTimeZone } from "../../lib/time/time-zones"
import { KeyboundForm } from "../form/keybound-form"
import { EditedCouponContext } from "../form/edited-coupon-context"
import { LeaveGuard, SAVED } from "../modal/leave-guard"
import { CurrenciesContext } from "./discount/currencies-context"
import { DuplicateInstead } from "./duplicate-instead"
import { FormFooter } from "../modal/form-footer"

type EditCouponFormProps = {
  coupon: AdminCoupon
  currencies: StoreCurrency[]
  fields: readonly string[]
  children: ReactNode
}

/** Sends what was changed, and nothing else. */
export function EditCouponForm({ coupon, currencies, fields, children }: EditCouponFormProps) {
  const { t, i18n } = useTranslation("coupons")
  const navigate = useNavigate()
  const update = useUpdateCoupon()
  // As it opened: a refetch in the background must not reset what is being typed.
  const [before] = useState(() =>
    fromCoupon(coupon, { currency: currencies[0]?.code ?? "", time_zone: ownTimeZone() })
  )
  const [opened] = useState(coupon)
  const shows = useCallback(
    (path: string) => fields.some((field) => path === field || path.startsWith(`${field}.`)),
    [fields]
  )
  const form = useCouponForm({ defaultValues: before, currencies, coupon, shows })
  const { isDirty, errors } = form.formState
  const isWrong = Object.keys(errors).length > 0
  const submit = form.handleSubmit((values) =>
    update.mutate(
      { id: coupon.id, ...toUpdateRequest(before, values, opened) },
      {
        onSuccess: (saved) => {
          const isCutShort = endsWithCampaign(saved.coupon, saved.coupon.ends_at)
          const description =
            saved.coupon.ends_at !== opened.ends_at && isCutShort
              ? describeCampaignEnd(saved.coupon, { t, locale: toLocale(i18n.language) })
              : undefined
          toast.success(t("form.saved"), { description })
          void navigate(`/coupons/${coupon.id}`, { replace: true, state: SAVED })
        },
        onError: (error) => {
          if (placeProblem(t, form, error, shows)) {
            update.reset()
          }
        },
      }
    )
  )
  return (
    <FormProvider {...form}>
      <EditedCouponContext.Provider value={coupon}>
        <CurrenciesContext.Provider value={currencies}>
          <KeyboundForm
            onSubmit={() => void submit()}
            className="flex flex-1 flex-col overflow-hidden"
          >
            <Drawer.Body className="flex flex-1 flex-col gap-y-8 overflow-y-auto">
              <DuplicateInstead fields={fields} />
              {children}
            </Drawer.Body>
            <FormFooter
              submit={t("general.save")}
              isPending={update.isPending}
              message={isWrong ? t("form.fix") : errorText(t, update.error)}
            />
          </KeyboundForm>
          <LeaveGuard isDirty={isDirty} />
        </CurrenciesContext.Provider>
      </EditedCouponContext.Provider>
    </FormProvider>
  )
}
