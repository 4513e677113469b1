import { useState } from "react"

/**
 * Gives the focus back to where it was when this was first rendered. Modals do so by themselves
 * only for a button that they know, and ours are opened from elsewhere.
 */
export function useReturnFocus() {
  const [opener] = useState(findOpener)
  return (event: Event) => {
    event.preventDefault()
    opener?.focus()
  }
}

/** What has the focus; of an item in a menu, which goes, the button of the menu. */
export function findOpener(): HTMLElement | null {
  const focused = document.activeElement
  const menu = focused?.closest("[role=menu]")
  const opener = menu
    ? document.getElementById(menu.getAttribute("aria-labelledby") ?? "")
    : focused
  return opener instanceof HTMLElement ? opener : null
}
