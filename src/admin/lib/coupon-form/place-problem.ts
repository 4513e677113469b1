import type { TFunction } from "i18next"
import type { FieldPath, UseFormReturn } from "react-hook-form"
import { RequestError } from "../api/request-error"
import { problemText } from "../problem/problem-text"
import { fieldOfProblem } from "./field-of-problem"
import type { CouponFormValues } from "./values"

/**
 * Puts what the server refused beside the field it is about, and goes there; gives the field, or null
 * where it is about none that `shows` says is there.
 */
export function placeProblem(
  t: TFunction<"coupons">,
  form: UseFormReturn<CouponFormValues>,
  error: unknown,
  shows: (path: string) => boolean = () => true
): FieldPath<CouponFormValues> | null {
  const problem = error instanceof RequestError ? error.problem : null
  const field = problem?.path ? fieldOfProblem(problem.path, form.getValues()) : null
  if (!problem || !field || !shows(field)) {
    return null
  }
  form.setError(field, { type: "server", message: problemText(t, problem) }, { shouldFocus: true })
  return field
}
