import { DatePicker } from "@medusajs/ui"
import { useEffect, useRef, useState, type FocusEvent } from "react"
import { toPickerDate, toWallTime } from "../../lib/time/picker-date"
import type { WallTime } from "../../lib/time/wall-time"
import type { FieldAria } from "./field"

type MomentPickerProps = {
  aria: FieldAria
  value: WallTime | null
  onChange: (value: WallTime | null) => void
  onBlur?: () => void
  /** The time of day that a day of the calendar picked first gets, e.g. `23:59`. */
  defaultTime: string
}

/** A day and a time of day, as clocks show them. */
export function MomentPicker({ aria, value, onChange, onBlur, defaultTime }: MomentPickerProps) {
  const [corrections, setCorrections] = useState(0)
  const [drops, setDrops] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (corrections) {
      box.current?.querySelector("button")?.focus()
    }
  }, [corrections])
  const choose = (date: Date | null) => {
    // The picker tells of the moment that it is given, too: an hour that the browser's clock leaves out comes back as the next.
    if (date && value && date.getTime() === toPickerDate(value).getTime()) {
      return
    }
    // Whoever types the parts means the midnight that they type; of a day of the calendar none is meant.
    const isTyped = document.activeElement?.getAttribute("role") === "spinbutton"
    const chosen = date && toWallTime(date, value || isTyped ? null : defaultTime)
    onChange(chosen)
    // The picker goes on showing the midnight that it picked itself, unless it begins anew.
    if (date && chosen !== toWallTime(date, null)) {
      setCorrections(corrections + 1)
    }
  }
  // What is half typed is no moment: it goes when the field is left, so that what stands there is what is kept.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>) => {
    const parts = [...currentTarget.querySelectorAll("[role=spinbutton]")]
    const typed = parts.filter((part) => part.hasAttribute("aria-valuenow"))
    const isLeft = !currentTarget.contains(relatedTarget)
    if (isLeft && typed.length > 0 && typed.length < parts.length) {
      setDrops(drops + 1)
    }
  }
  return (
    <div ref={box} onBlur={leave}>
      <DatePicker
        {...aria}
        key={`${corrections}-${drops}`}
        granularity="minute"
        modal
        value={value ? toPickerDate(value) : null}
        onChange={choose}
        onBlur={onBlur}
      />
    </div>
  )
}
