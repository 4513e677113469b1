import { useEffect, useRef } from "react"
import type { FieldPath, UseFormReturn } from "react-hook-form"
import type { CouponFormValues } from "./values"
import { wrongFields } from "./wrong-fields"

/** What is marked as wrong is looked at again with each change, as what puts it right may stand elsewhere. */
export function useRecheck({ formState, watch, trigger }: UseFormReturn<CouponFormValues>): void {
  const wrong = useRef<FieldPath<CouponFormValues>[]>([])
  wrong.current = wrongFields(formState.errors)
  useEffect(() => {
    const { unsubscribe } = watch(() => {
      if (wrong.current.length) {
        void trigger(wrong.current)
      }
    })
    return unsubscribe
  }, [watch, trigger])
}
