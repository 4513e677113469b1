import { useEffect, useState } from "react"
import { useNavigate } from "react-router-dom"
import { closeInnerFirst } from "./close-inner-first"
import { useReturnFocus } from "./use-return-focus"

/**
 * A modal that is a page: it opens with its address, and closing goes to the page below it.
 *
 * @returns props of the modal and of its content
 */
export function useRouteModal(parent: string) {
  const navigate = useNavigate()
  const onCloseAutoFocus = useReturnFocus()
  const [open, setOpen] = useState(false)
  // Opened after the first paint, so that it moves in.
  useEffect(() => setOpen(true), [])
  return {
    modal: {
      open,
      onOpenChange: (next: boolean) => (next ? setOpen(true) : navigate(parent, { replace: true })),
    },
    content: { onCloseAutoFocus, onEscapeKeyDown: closeInnerFirst },
  }
}
