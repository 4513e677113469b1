import type { ReactNode } from "react"
import { FormSection } from "./form-section"
import { Revealed } from "./revealed"

type OptionalSectionProps = {
  title: string
  hint: string
  lock: string
  /** What the button says that opens it. */
  open: string
  isSet: boolean
  children: ReactNode
}

/** Fields that are out of the way until somebody wants them. */
export function OptionalSection({ title, hint, lock, ...fields }: OptionalSectionProps) {
  return (
    <FormSection title={title} hint={hint} lock={lock}>
      <Revealed {...fields} />
    </FormSection>
  )
}
