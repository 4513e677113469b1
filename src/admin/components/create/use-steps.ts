import { useRef, useState } from "react"
import type { FieldErrors, UseFormReturn } from "react-hook-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { fieldsOf, firstWrongStep, indexOfStep, STEPS, type StepName } from "./steps"

/** Which step is shown, and the ways to the others: onwards only past what is right. */
export function useSteps(form: UseFormReturn<CouponFormValues>) {
  const [step, setStep] = useState<StepName>("gives")
  const panel = useRef<HTMLDivElement>(null)
  /** Later: a press on a tab takes the focus after it is dealt with. */
  const focusLater = () =>
    setTimeout(() => {
      const wrong = panel.current?.querySelector<HTMLElement>("[aria-invalid=true]")
      panel.current?.scrollTo({ top: 0 })
      ;(wrong ?? panel.current)?.focus()
    })

  const firstWrong = async (target: StepName) => {
    for (const { name } of STEPS.slice(indexOfStep(step), indexOfStep(target))) {
      if (!(await form.trigger(fieldsOf(name, form.getValues())))) {
        return name
      }
    }
    return undefined
  }
  const go = async (target: StepName) => {
    setStep((await firstWrong(target)) ?? target)
    focusLater()
  }
  const next = STEPS[indexOfStep(step) + 1]?.name
  const showFirstWrong = (errors: FieldErrors<CouponFormValues>) => {
    setStep(firstWrongStep(errors) ?? step)
    focusLater()
  }
  return { step, panel, go, next, showFirstWrong }
}
