import { MagnifyingGlass } from "@medusajs/icons"
import { Input } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"

const QUIET_MS = 300

type SearchInputProps = { label: string; q: string; onSearch: (q: string) => void }

/** Searches a moment after the last key. */
export function SearchInput({ label, q, onSearch }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const [text, setText] = useState(q)
  useEffect(() => {
    // A view that was chosen, or a way back; what is being typed is ahead of the address.
    if (document.activeElement !== input.current) {
      setText(q)
    }
  }, [q])
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (typed: string) => {
    setText(typed)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onSearch(typed), QUIET_MS)
  }
  return (
    <div className="relative isolate min-w-44 flex-1 md:min-w-0 md:flex-none">
      <MagnifyingGlass
        aria-hidden
        className="text-ui-fg-muted pointer-events-none absolute left-2 top-1/2 z-[1] -translate-y-1/2"
      />
      <Input
        ref={input}
        size="small"
        role="searchbox"
        autoComplete="off"
        className="pl-8"
        placeholder={label}
        aria-label={label}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  )
}
