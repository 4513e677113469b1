import { Adjustments } from "@medusajs/icons"
import { DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { HIDEABLE_COLUMNS, type ColumnVisibility } from "../../../lib/list/columns"
import { staysOpen, ToolbarMenu } from "./toolbar-menu"

type ColumnMenuProps = {
  state: ColumnVisibility
  onColumnVisibilityChange: (visibility: ColumnVisibility) => void
}

/** Which columns are shown. */
export function ColumnMenu({ state, onColumnVisibilityChange }: ColumnMenuProps) {
  const { t } = useTranslation("coupons")
  return (
    <ToolbarMenu icon={<Adjustments />} label={t("list.columns")}>
      {HIDEABLE_COLUMNS.map((column) => (
        <DropdownMenu.CheckboxItem
          key={column}
          checked={state[column] !== false}
          onSelect={staysOpen}
          onCheckedChange={(checked) => onColumnVisibilityChange({ ...state, [column]: checked })}
        >
          {t(`columns.${column}`)}
        </DropdownMenu.CheckboxItem>
      ))}
    </ToolbarMenu>
  )
}
