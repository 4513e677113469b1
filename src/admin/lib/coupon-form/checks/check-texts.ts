import { normalForm } from "../../../../domain/code/normal-form"
import type { FormIssue } from "../issue"
import type { CouponFormValues } from "../values"

const MAX = { name: 200, description: 2000, comment: 2000 } as const

/** A code may be left empty: the server then makes one. */
export function checkCode({ code }: CouponFormValues): FormIssue[] {
  return code.trim() && normalForm(code) === null ? [{ path: "code", key: "code_invalid" }] : []
}

/** Name, description and comment. */
export function checkTexts(values: CouponFormValues): FormIssue[] {
  const tooLong = (["name", "description", "comment"] as const)
    .filter((path) => values[path].trim().length > MAX[path])
    .map((path) => ({ path, key: "too_long", params: { max: MAX[path] } }) as const)
  return values.name.trim() ? tooLong : [{ path: "name", key: "name_required" }, ...tooLong]
}
