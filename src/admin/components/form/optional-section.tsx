import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { FormSection } from "./form-section"

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
export function OptionalSection({
  title,
  hint,
  lock,
  open,
  isSet,
  children,
}: OptionalSectionProps) {
  const [isOpen, setIsOpen] = useState(isSet)
  return (
    <FormSection title={title} hint={hint} lock={lock}>
      {isOpen ? (
        children
      ) : (
        <div>
          <Button type="button" variant="secondary" size="small" onClick={() => setIsOpen(true)}>
            <Plus />
            {open}
          </Button>
        </div>
      )}
    </FormSection>
  )
}
