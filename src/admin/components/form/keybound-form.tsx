import type { FormEvent, KeyboardEvent, ReactNode } from "react"

type KeyboundFormProps = {
  onSubmit: () => void
  className?: string
  children: ReactNode
}

/** Sent with ⌘/Ctrl and Enter, as the dashboard's own forms: Enter alone picks from lists. */
export function KeyboundForm({ onSubmit, className, children }: KeyboundFormProps) {
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  // On the way down: date fields let no key come up again.
  const sendWithModifier = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
      event.preventDefault()
      onSubmit()
    }
  }
  const keepFromSending = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault()
    }
  }
  return (
    <form
      noValidate
      onSubmit={handleSubmit}
      onKeyDownCapture={sendWithModifier}
      onKeyDown={keepFromSending}
      className={className}
    >
      {children}
    </form>
  )
}
