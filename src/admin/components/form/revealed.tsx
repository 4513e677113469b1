import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState, type ReactNode } from "react"

type RevealedProps = {
  /** What the button says that opens it. */
  open: string
  isSet: boolean
  children: ReactNode
}

/** What is out of the way until somebody wants it, or something is in it. */
export function Revealed({ open, isSet, children }: RevealedProps) {
  const [isOpen, setIsOpen] = useState(isSet)
  return isOpen ? (
    children
  ) : (
    <div>
      <Button type="button" variant="secondary" size="small" onClick={() => setIsOpen(true)}>
        <Plus />
        {open}
      </Button>
    </div>
  )
}
