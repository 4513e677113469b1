import { DatePicker } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import { toPickerDate, toWallTime } from "../../lib/time/picker-date"
import type { WallTime } from "../../lib/time/wall-time"
import type { FieldAria } from "./field"

type MomentPickerProps = {
  aria: FieldAria
  value: WallTime | null
  onChange: (value: WallTime | null) => void
  onBlur?: () => void
  /** The time of day that a day picked first gets, e.g. `23:59`. */
  defaultTime: string
}

/** A day and a time of day, as clocks show them. */
export function MomentPicker({ aria, value, onChange, onBlur, defaultTime }: MomentPickerProps) {
  const [corrections, setCorrections] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (corrections) {
      box.current?.querySelector("button")?.focus()
    }
  }, [corrections])
  const choose = (date: Date | null) => {
    const chosen = date && toWallTime(date, value ? null : defaultTime)
    onChange(chosen)
    // The picker goes on showing the midnight that it picked itself, unless it begins anew.
    if (date && chosen !== toWallTime(date, null)) {
      setCorrections(corrections + 1)
    }
  }
  return (
    <div ref={box}>
      <DatePicker
        {...aria}
        key={corrections}
        granularity="minute"
        modal
        value={value ? toPickerDate(value) : null}
        onChange={choose}
        onBlur={onBlur}
      />
    </div>
  )
}
