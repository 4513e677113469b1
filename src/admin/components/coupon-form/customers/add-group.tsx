import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useId, useRef, useState, type KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import type { CreatedGroup } from "../../../lib/api/customer-groups"
import { CLOSES_ITSELF } from "../../modal/close-inner-first"
import { NewGroup } from "./new-group"

/** The button that opens the place for a new customer group, in the middle of the form. */
export function AddGroup({ onCreated }: { onCreated: (group: CreatedGroup) => void }) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      close()
    }
  }
  return (
    <div
      className="flex flex-col items-start gap-y-3"
      {...(isOpen && { ...CLOSES_ITSELF, onKeyDown: closeOnEscape })}
    >
      <Button
        ref={button}
        type="button"
        size="small"
        variant="secondary"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Plus />
        {t("form.audience.add_group")}
      </Button>
      {isOpen && (
        <NewGroup
          id={id}
          onCancel={close}
          onCreated={(group) => {
            onCreated(group)
            close()
          }}
        />
      )}
    </div>
  )
}
