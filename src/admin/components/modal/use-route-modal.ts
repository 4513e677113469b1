import { useEffect, useState } from "react"
import { useNavigate } from "react-router-dom"

/** A modal that is a page: it opens with its address, and closing goes to the page below it. */
export function useRouteModal(parent: string) {
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  // Opened after the first paint, so that it moves in.
  useEffect(() => setOpen(true), [])
  return {
    open,
    onOpenChange: (next: boolean) => (next ? setOpen(true) : navigate(parent, { replace: true })),
  }
}
