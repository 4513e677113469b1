import { Checkbox, Hint, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { BulkAction } from "../../../lib/list/bulk-actions"
import type { BulkValues } from "../../../lib/list/to-change"
import type { FieldAria } from "../../form/field"
import { MomentPicker } from "../../form/moment-picker"
import { TagFields } from "./tag-fields"

export type BulkFieldsProps = {
  action: BulkAction
  /** How many coupons it is about. */
  count: number
  /** What a campaign has to do with an end. */
  campaign: string
  values: BulkValues
  /** What is wrong with them; empty where nothing is. */
  problem: string
  onChange: (values: BulkValues) => void
}

const END_OF_DAY = "23:59"

/** What an action asks before it goes over many coupons. */
export function BulkFields({
  action,
  count,
  campaign,
  values,
  problem,
  onChange,
}: BulkFieldsProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const aria: FieldAria = {
    id,
    "aria-labelledby": `${id}-label`,
    "aria-describedby": `${id}-hint ${id}-error`,
    "aria-invalid": Boolean(problem),
  }
  const isEnd = action === "set_end"
  if (!isEnd && action !== "tags") {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2">
      {isEnd ? (
        <>
          <Label id={`${id}-label`} size="small" weight="plus">
            {t("bulk.end")}
          </Label>
          <MomentPicker
            aria={aria}
            value={values.ends_at}
            onChange={(ends_at) => onChange({ ...values, ends_at, no_end: false })}
            defaultTime={END_OF_DAY}
          />
          <Hint id={`${id}-hint`}>{`${t("bulk.end_hint")} ${campaign}`.trim()}</Hint>
          <div className="flex items-center gap-x-2">
            <Checkbox
              id={`${id}-none`}
              checked={values.no_end}
              onCheckedChange={(checked) => onChange({ ...values, no_end: checked === true })}
            />
            <Label htmlFor={`${id}-none`} size="small">
              {t("bulk.no_end", { count })}
            </Label>
          </div>
        </>
      ) : (
        <TagFields aria={aria} count={count} values={values} onChange={onChange} />
      )}
      <div id={`${id}-error`} role="alert" className="empty:hidden">
        {problem && <Hint variant="error">{problem}</Hint>}
      </div>
    </div>
  )
}
