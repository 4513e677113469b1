import { Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { BulkValues } from "../../../lib/list/to-change"
import { ChoiceGroup } from "../../form/choice-group"
import type { FieldAria } from "../../form/field"
import { TagsInput } from "../../tags/tags-input"

type TagFieldsProps = {
  aria: FieldAria
  count: number
  values: BulkValues
  onChange: (values: BulkValues) => void
}

const ACTIONS = ["add_tags", "remove_tags"] as const

/** Which tags, and whether they come or go. */
export function TagFields({ aria, count, values, onChange }: TagFieldsProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  return (
    <>
      <Label id={`${id}-label`} size="small" weight="plus">
        {t("bulk.what")}
      </Label>
      <ChoiceGroup
        aria={{
          id,
          "aria-labelledby": `${id}-label`,
          "aria-describedby": "",
          "aria-invalid": false,
        }}
        value={values.tag_action}
        onChange={(value) =>
          onChange({ ...values, tag_action: value === "add_tags" ? value : "remove_tags" })
        }
        choices={ACTIONS.map((value) => ({
          value,
          label: t(`bulk.${value}`),
          description: t(`bulk.${value}_text`, { count }),
        }))}
      />
      <Label
        id={aria["aria-labelledby"]}
        htmlFor={aria.id}
        size="small"
        weight="plus"
        className="mt-4"
      >
        {t("bulk.tags_label")}
      </Label>
      <TagsInput
        aria={aria}
        value={values.tags}
        onChange={(tags) => onChange({ ...values, tags })}
      />
    </>
  )
}
