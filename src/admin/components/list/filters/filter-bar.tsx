import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { activeFilters, FILTER_IDS, without, type FilterId } from "../../../lib/list/filter-kinds"
import type { ListQuery } from "../../../lib/list/list-query"
import { FilterPill } from "./filter-pill"

type FilterBarProps = {
  query: ListQuery
  /** A filter that was added, but has no value yet. */
  added: FilterId | null
  onAdd: (id: FilterId | null) => void
  onAsk: (change: ListQuery) => void
}

/** What the list is narrowed by, each to be changed or taken away. */
export function FilterBar({ query, added, onAdd, onAsk }: FilterBarProps) {
  const { t } = useTranslation("coupons")
  const active = activeFilters(query)
  const shown = FILTER_IDS.filter((id) => id === added || active.includes(id))
  if (!shown.length) {
    return null
  }
  const remove = (ids: readonly FilterId[]) => {
    onAdd(null)
    onAsk(without(ids))
  }
  return (
    <div
      role="group"
      aria-label={t("list.filters")}
      className="flex flex-wrap items-center gap-2 px-6 py-2"
    >
      {shown.map((id) => (
        <FilterPill
          key={id}
          id={id}
          query={query}
          isNew={id === added}
          onAsk={onAsk}
          onRemove={() => remove([id])}
          onClose={() => onAdd(null)}
        />
      ))}
      <Button
        type="button"
        size="small"
        variant="transparent"
        className="text-ui-fg-subtle hover:text-ui-fg-base"
        onClick={() => remove(FILTER_IDS)}
      >
        {t("list.clear_all")}
      </Button>
    </div>
  )
}
