import { FocusModal, ProgressTabs } from "@medusajs/ui"
import { FormProvider } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { errorText } from "../../lib/problem/error-text"
import type { StoreCurrency } from "../../lib/api/store-currencies"
import { useCouponForm } from "../../lib/coupon-form/use-coupon-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { CurrenciesContext } from "../coupon-form/discount/currencies-context"
import { FormSummary } from "../coupon-form/form-summary"
import { KeyboundForm } from "../form/keybound-form"
import { LeaveGuard } from "../modal/leave-guard"
import { CreateHeader } from "./create-header"
import { ExampleCart } from "./example-cart"
import { FillList } from "./fill-list"
import { FormWarnings } from "./form-warnings"
import { StepFooter } from "./step-footer"
import { StepPanel } from "./step-panel"
import { StepTabs } from "./step-tabs"
import type { StepName } from "./steps"
import { useFreeCode } from "./use-free-code"
import { useMakeCoupon } from "./use-make-coupon"
import { useSteps } from "./use-steps"

type CreateCouponFormProps = {
  defaultValues: CouponFormValues
  currencies: StoreCurrency[]
}

/** The form that makes a coupon step by step, to be used at once or kept as a draft. */
export function CreateCouponForm({ defaultValues, currencies }: CreateCouponFormProps) {
  const { t } = useTranslation("coupons")
  const form = useCouponForm({ defaultValues, currencies })
  const isCodeFree = useFreeCode(form)
  const steps = useSteps(form, { gives: isCodeFree })
  const { step, panel, go, next } = steps
  const { isDirty, errors } = form.formState
  const isWrong = Object.keys(errors).length > 0

  const { submitAs, error, isPending, made, filling } = useMakeCoupon(form, steps)
  const goOn = next && (() => void go(next))

  if (made) {
    return <FillList coupon={made} filling={filling} />
  }
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
                  <FormWarnings />
                </div>
              </div>
            </FocusModal.Body>
            <StepFooter
              message={isWrong ? t("form.fix") : errorText(t, error)}
              isPending={isPending}
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
