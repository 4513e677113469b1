import { Button, FocusModal, toast } from "@medusajs/ui"
import { FormProvider } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useCreateCoupon } from "../../lib/api/coupons"
import { errorMessage } from "../../lib/api/error-message"
import type { StoreCurrency } from "../../lib/api/store-currencies"
import { toCreateRequest } from "../../lib/coupon-form/to-request"
import { useCouponForm } from "../../lib/coupon-form/use-coupon-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { FormError } from "../form/form-error"
import { KeyboundForm } from "../form/keybound-form"
import { LeaveGuard, SAVED } from "../modal/leave-guard"
import { CreateCouponSections } from "./create-coupon-sections"
import { CurrenciesContext } from "./currencies-context"

type CreateCouponFormProps = {
  defaultValues: CouponFormValues
  currencies: StoreCurrency[]
}

const DONE = { active: "form.created", draft: "form.created_draft" } as const

/** The one form that makes a coupon, to be used at once or kept as a draft. */
export function CreateCouponForm({ defaultValues, currencies }: CreateCouponFormProps) {
  const { t } = useTranslation("coupons")
  const navigate = useNavigate()
  const create = useCreateCoupon()
  const form = useCouponForm({ defaultValues, currencies })

  const { isDirty, errors } = form.formState
  const isIncomplete = Object.keys(errors).length > 0

  const submitAs = (publication: "active" | "draft") =>
    form.handleSubmit((values) =>
      create.mutate(toCreateRequest(values, publication), {
        onSuccess: ({ coupon: { id, code } }) => {
          toast.success(t(DONE[publication], { code }))
          void navigate(`/coupons/${id}`, { replace: true, state: SAVED })
        },
      })
    )

  return (
    <FormProvider {...form}>
      <CurrenciesContext.Provider value={currencies}>
        <KeyboundForm
          onSubmit={submitAs("active")}
          className="flex h-full flex-col overflow-hidden"
        >
          <FocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto">
            <CreateCouponSections />
          </FocusModal.Body>
          <FocusModal.Footer className="flex-wrap gap-y-2">
            <div className="min-w-0 basis-full sm:flex-1 sm:basis-0">
              <FormError message={isIncomplete ? t("form.fix") : errorMessage(create.error)} />
            </div>
            <FocusModal.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {t("general.cancel")}
              </Button>
            </FocusModal.Close>
            <Button
              type="button"
              size="small"
              variant="secondary"
              disabled={create.isPending}
              onClick={submitAs("draft")}
            >
              {t("form.submit_draft")}
            </Button>
            <Button type="submit" size="small" isLoading={create.isPending}>
              {t("form.submit")}
            </Button>
          </FocusModal.Footer>
        </KeyboundForm>
        <LeaveGuard isDirty={isDirty} />
      </CurrenciesContext.Provider>
    </FormProvider>
  )
}
