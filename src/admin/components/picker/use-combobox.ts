import { useState, type KeyboardEvent } from "react"
import type { Option } from "../../lib/api/options"

type ComboboxInput = {
  options: Option[]
  query: string
  onQueryChange: (query: string) => void
  onPick: (option: Option) => void
  /** Backspace in an empty field. */
  onRemoveLast: () => void
}

/** State and keys of a search field with a list below it, after the ARIA combobox pattern. */
export function useCombobox({
  options,
  query,
  onQueryChange,
  onPick,
  onRemoveLast,
}: ComboboxInput) {
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const activeIndex = Math.min(active, options.length - 1)

  const search = (text: string) => {
    onQueryChange(text)
    setOpen(true)
    setActive(0)
  }
  const close = () => {
    setOpen(false)
    onQueryChange("")
  }
  const move = (step: number) => {
    setOpen(true)
    setActive(options.length ? (activeIndex + step + options.length) % options.length : 0)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const option = options[activeIndex]
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      move(event.key === "ArrowDown" ? 1 : -1)
    } else if (event.key === "Enter" && isOpen && option && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      onPick(option)
    } else if (event.key === "Escape" && isOpen) {
      close()
    } else if (event.key === "Backspace" && query === "") {
      onRemoveLast()
    }
  }

  return { isOpen, open: () => setOpen(true), close, search, activeIndex, onKeyDown }
}
