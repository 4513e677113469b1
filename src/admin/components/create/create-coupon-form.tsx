import { FocusModal, ProgressTabs, toast } from "@medusajs/ui"
import { FormProvider } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useCreateCoupon } from "../../lib/api/coupons"
import { errorText } from "../../lib/problem/error-text"
import type { StoreCurrency } from "../../lib/api/store-currencies"
import { placeProblem } from "../../lib/coupon-form/place-problem"
import { toCreateRequest } from "../../lib/coupon-form/to-request"
import { useCouponForm } from "../../lib/coupon-form/use-coupon-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { CurrenciesContext } from "../coupon-form/currencies-context"
import { FormSummary } from "../coupon-form/form-summary"
import { KeyboundForm } from "../form/keybound-form"
import { LeaveGuard, SAVED } from "../modal/leave-guard"
import { CreateHeader } from "./create-header"
import { ExampleCart } from "./example-cart"
import { StepFooter } from "./step-footer"
import { StepPanel } from "./step-panel"
import { StepTabs } from "./step-tabs"
import type { StepName } from "./steps"
import { useFreeCode } from "./use-free-code"
import { useSteps } from "./use-steps"

type CreateCouponFormProps = {
  defaultValues: CouponFormValues
  currencies: StoreCurrency[]
}

const DONE = { active: "form.created", draft: "form.created_draft" } as const

/** The form that makes a coupon step by step, to be used at once or kept as a draft. */
export function CreateCouponForm({ defaultValues, currencies }: CreateCouponFormProps) {
  const { t } = useTranslation("coupons")
  const navigate = useNavigate()
  const create = useCreateCoupon()
  const form = useCouponForm({ defaultValues, currencies })
  const isCodeFree = useFreeCode(form)
  const { step, panel, go, next, showField, showFirstWrong } = useSteps(form, { gives: isCodeFree })
  const { isDirty, errors } = form.formState
  const isWrong = Object.keys(errors).length > 0

  const submitAs = (publication: "active" | "draft") =>
    form.handleSubmit(
      (values) =>
        create.mutate(toCreateRequest(values, publication), {
          onSuccess: ({ coupon: { id, code } }) => {
            toast.success(t(DONE[publication], { code }))
            void navigate(`/coupons/${id}`, { replace: true, state: SAVED })
          },
          onError: (error) => {
            const field = placeProblem(t, form, error)
            if (field) {
              create.reset()
              showField(field)
            }
          },
        }),
      showFirstWrong
    )
  const goOn = next && (() => void go(next))

  return (
    <FormProvider {...form}>
      <CurrenciesContext.Provider value={currencies}>
        <ProgressTabs
          value={step}
          onValueChange={(name) => void go(name as StepName)}
          // With the arrow keys one looks along the steps; going there may fail.
          activationMode="manual"
          className="flex h-full flex-col overflow-hidden"
        >
          <KeyboundForm
            onSubmit={goOn ?? submitAs("active")}
            className="flex h-full flex-col overflow-hidden"
          >
            <CreateHeader>
              <StepTabs step={step} />
            </CreateHeader>
            <FocusModal.Body
              ref={panel}
              tabIndex={-1}
              className="flex flex-1 flex-col items-center overflow-y-auto outline-none"
            >
              <div className="grid w-full max-w-[1120px] gap-x-12 gap-y-8 px-4 py-10 lg:grid-cols-[minmax(0,_1fr)_360px]">
                <StepPanel step={step} />
                <div className="flex min-w-0 flex-col gap-y-8 self-start lg:sticky lg:top-0">
                  <FormSummary />
                  <ExampleCart />
                </div>
              </div>
            </FocusModal.Body>
            <StepFooter
              message={isWrong ? t("form.fix") : errorText(t, create.error)}
              isPending={create.isPending}
              onContinue={goOn}
              onSaveDraft={() => void submitAs("draft")()}
            />
          </KeyboundForm>
        </ProgressTabs>
        <LeaveGuard isDirty={isDirty} />
      </CurrenciesContext.Provider>
    </FormProvider>
  )
}
