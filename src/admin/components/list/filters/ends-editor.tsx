import { DatePicker, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { endOfDay, startOfDay } from "../../../lib/time/day"
import type { ListQuery } from "../../../lib/list/list-query"

type EndsEditorProps = { query: ListQuery; onAsk: (change: ListQuery) => void }

/** Between which days coupons end, each of them included. */
export function EndsEditor({ query, onAsk }: EndsEditorProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-col gap-y-2">
        <Label id={`${id}-from`} size="small" weight="plus">
          {t("filters.ends_from")}
        </Label>
        <DatePicker
          aria-labelledby={`${id}-from`}
          granularity="day"
          value={query.ends_after ? new Date(query.ends_after) : null}
          onChange={(day) => onAsk({ ends_after: day ? startOfDay(day) : undefined })}
        />
      </div>
      <div className="flex flex-col gap-y-2">
        <Label id={`${id}-until`} size="small" weight="plus">
          {t("filters.ends_until")}
        </Label>
        <DatePicker
          aria-labelledby={`${id}-until`}
          granularity="day"
          value={query.ends_before ? new Date(query.ends_before) : null}
          onChange={(day) => onAsk({ ends_before: day ? endOfDay(day) : undefined })}
        />
      </div>
    </div>
  )
}
