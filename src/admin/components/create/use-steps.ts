import { useRef, useState } from "react"
import type { FieldErrors, FieldPath, UseFormReturn } from "react-hook-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import {
  fieldsOf,
  firstWrongStep,
  indexOfStep,
  STEPS,
  stepOf,
  type FormField,
  type StepName,
} from "./steps"

/** What only the server knows of a step, asked before one leaves it. */
type Checks = Partial<Record<StepName, () => Promise<boolean>>>

/** Which step is shown, and the ways to the others: onwards only past what is right. */
export function useSteps(form: UseFormReturn<CouponFormValues>, checks: Checks) {
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
      const isRight = await form.trigger(fieldsOf(name, form.getValues()))
      if (!isRight || (await checks[name]?.()) === false) {
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
    setStep(firstWrongStep(errors, form.getValues()) ?? step)
    focusLater()
  }
  const showField = (path: FieldPath<CouponFormValues>) => {
    setStep(stepOf(path.split(".")[0] as FormField, form.getValues()))
    focusLater()
  }
  return { step, panel, go, next, showField, showFirstWrong }
}
