import type { FieldErrors, FieldPath } from "react-hook-form"
import type { CouponFormValues } from "./values"

type Wrong = { type?: unknown } | { [key: string]: Wrong | undefined } | undefined

/** The fields that the form itself marks as wrong; what a server said of one stands until it is sent again. */
export function wrongFields(errors: FieldErrors<CouponFormValues>): FieldPath<CouponFormValues>[] {
  return pathsIn(errors as Wrong, "") as FieldPath<CouponFormValues>[]
}

function pathsIn(wrong: Wrong, path: string): string[] {
  if (typeof wrong?.type === "string") {
    return wrong.type === "server" ? [] : [path]
  }
  return Object.entries(wrong ?? {}).flatMap(([name, inner]) =>
    typeof inner === "object" ? pathsIn(inner as Wrong, path ? `${path}.${name}` : name) : []
  )
}
