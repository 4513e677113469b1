import { Heading, Hint } from "@medusajs/ui"
import type { ReactNode } from "react"
import { LockedFieldset } from "./locked-fieldset"

type FormSectionProps = {
  title: string
  hint?: string
  /** The part of the coupon that a first use locks. */
  lock?: string
  children?: ReactNode
}

/** A titled part of the coupon form, greyed out with the reason once it is locked. */
export function FormSection({ title, hint, lock, children }: FormSectionProps) {
  return (
    <section className="flex flex-col gap-y-4">
      <div>
        <Heading level="h2">{title}</Heading>
        {hint && <Hint>{hint}</Hint>}
      </div>
      {lock ? <LockedFieldset field={lock}>{children}</LockedFieldset> : children}
    </section>
  )
}
