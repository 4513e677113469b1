import { Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { FILTER_RESOURCES, type ResourceFilter } from "../../../lib/list/filter-kinds"
import { ResourcePicker } from "../../picker/resource-picker"

type ResourceEditorProps = {
  id: ResourceFilter
  values: string[]
  onChange: (values: string[]) => void
}

/** Values of one of Medusa's lists, found by searching. */
export function ResourceEditor({ id, values, onChange }: ResourceEditorProps) {
  const { t } = useTranslation("coupons")
  const field = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={`${field}-label`} htmlFor={field} size="small" weight="plus">
        {t(`filters.${id}`)}
      </Label>
      <ResourcePicker
        resource={FILTER_RESOURCES[id]}
        aria={{
          id: field,
          "aria-labelledby": `${field}-label`,
          "aria-describedby": "",
          "aria-invalid": false,
        }}
        value={values}
        onChange={onChange}
      />
    </div>
  )
}
