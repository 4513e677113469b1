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
  const handleKeyDown = (event: KeyboardEvent) => {
    const withModifier = event.metaKey || event.ctrlKey
    if (event.key !== "Enter" || event.target instanceof HTMLButtonElement) {
      return
    }
    if (withModifier) {
      event.preventDefault()
      onSubmit()
    } else if (!(event.target instanceof HTMLTextAreaElement)) {
      event.preventDefault()
    }
  }
  return (
    <form noValidate onSubmit={handleSubmit} onKeyDown={handleKeyDown} className={className}>
      {children}
    </form>
  )
}
