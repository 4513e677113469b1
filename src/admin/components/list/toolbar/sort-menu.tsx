import { DescendingSorting } from "@medusajs/icons"
import { DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { COUPON_SORTABLE } from "../../../../contracts/list-choices"
import { type Sorting } from "../../../lib/list/sorting"
import { staysOpen, ToolbarMenu } from "./toolbar-menu"

type SortMenuProps = { sorting: Sorting; onSort: (sorting: Sorting) => void }

/** By what the list is ordered, and which way. */
export function SortMenu({ sorting, onSort }: SortMenuProps) {
  const { t } = useTranslation("coupons")
  return (
    <ToolbarMenu icon={<DescendingSorting />} label={t("list.sort")}>
      <DropdownMenu.RadioGroup
        value={sorting.id}
        onValueChange={(id) => onSort({ ...sorting, id: id as Sorting["id"] })}
      >
        {COUPON_SORTABLE.map((id) => (
          <DropdownMenu.RadioItem key={id} value={id} onSelect={staysOpen}>
            {t(`columns.${id}`)}
          </DropdownMenu.RadioItem>
        ))}
      </DropdownMenu.RadioGroup>
      <DropdownMenu.Separator />
      <DropdownMenu.RadioGroup
        value={String(sorting.desc)}
        onValueChange={(desc) => onSort({ ...sorting, desc: desc === "true" })}
      >
        <DropdownMenu.RadioItem value="false" onSelect={staysOpen}>
          {t("list.ascending")}
        </DropdownMenu.RadioItem>
        <DropdownMenu.RadioItem value="true" onSelect={staysOpen}>
          {t("list.descending")}
        </DropdownMenu.RadioItem>
      </DropdownMenu.RadioGroup>
    </ToolbarMenu>
  )
}
