import { Funnel } from "@medusajs/icons"
import { DropdownMenu } from "@medusajs/ui"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { FILTER_IDS, type FilterId } from "../../../lib/list/filter-kinds"
import { ToolbarMenu } from "../toolbar/toolbar-menu"

type FilterMenuProps = { active: FilterId[]; onAdd: (id: FilterId) => void }

/** What else the list can be narrowed by. */
export function FilterMenu({ active, onAdd }: FilterMenuProps) {
  const { t } = useTranslation("coupons")
  const hasAdded = useRef(false)
  const others = FILTER_IDS.filter((id) => !active.includes(id))
  const add = (id: FilterId) => {
    hasAdded.current = true
    onAdd(id)
  }
  // The filter that was added opens and takes the focus; without it, it would close again.
  const leaveFocus = (event: Event) => {
    if (hasAdded.current) {
      event.preventDefault()
    }
    hasAdded.current = false
  }
  return (
    <ToolbarMenu
      icon={<Funnel />}
      label={t("list.filter")}
      disabled={!others.length}
      onCloseAutoFocus={leaveFocus}
    >
      {others.map((id) => (
        <DropdownMenu.Item key={id} onClick={() => add(id)}>
          {t(`filters.${id}`)}
        </DropdownMenu.Item>
      ))}
    </ToolbarMenu>
  )
}
