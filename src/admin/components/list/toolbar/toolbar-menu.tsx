import { DropdownMenu, IconButton, Tooltip } from "@medusajs/ui"
import type { ReactNode } from "react"

type ToolbarMenuProps = {
  icon: ReactNode
  label: string
  disabled?: boolean
  /** Where the focus goes afterwards; back to the sign unless prevented. */
  onCloseAutoFocus?: (event: Event) => void
  children: ReactNode
}

/** A sign above the list that opens a menu. */
export function ToolbarMenu(props: ToolbarMenuProps) {
  const { icon, label, disabled, onCloseAutoFocus, children } = props
  return (
    // Not modal: what an item opens may close before the menu lets go of the page, which then stays shut.
    <DropdownMenu modal={false}>
      <Tooltip content={label}>
        <DropdownMenu.Trigger asChild disabled={disabled}>
          <IconButton type="button" size="small" aria-label={label}>
            {icon}
          </IconButton>
        </DropdownMenu.Trigger>
      </Tooltip>
      <DropdownMenu.Content
        align="end"
        className="max-h-96 overflow-y-auto"
        onCloseAutoFocus={onCloseAutoFocus}
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

/** Keeps the menu open after a choice, for the next one. */
export const staysOpen = (event: Event) => event.preventDefault()
