import { forwardRef, useMemo, type ComponentPropsWithoutRef } from "react"
import { timeZones } from "../../lib/time/time-zones"

type ZoneSelectProps = ComponentPropsWithoutRef<"select"> & {
  value: string
  /** What choosing none is called, where that can be. */
  none?: string
}

/** A time zone; the browser's own list, so that typing finds one. */
export const ZoneSelect = forwardRef<HTMLSelectElement, ZoneSelectProps>(function ZoneSelect(
  { none, ...select },
  ref
) {
  const zones = useMemo(() => timeZones(...[select.value].filter(Boolean)), [select.value])
  return (
    <select
      {...select}
      ref={ref}
      className="bg-ui-bg-field shadow-buttons-neutral txt-compact-small text-ui-fg-base hover:bg-ui-bg-field-hover focus-visible:shadow-borders-interactive-with-active h-8 w-full rounded-md px-2 outline-none"
    >
      {none && <option value="">{none}</option>}
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {zone}
        </option>
      ))}
    </select>
  )
})
