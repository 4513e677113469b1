import { XMarkMini } from "@medusajs/icons"
import { Popover } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { FilterId } from "../../../lib/list/filter-kinds"
import type { ListQuery } from "../../../lib/list/list-query"
import { closeInnerFirst } from "../../modal/close-inner-first"
import { FilterEditor } from "./filter-editor"
import { useFilterText } from "./use-filter-text"

type FilterPillProps = {
  id: FilterId
  query: ListQuery
  isNew: boolean
  onAsk: (change: ListQuery) => void
  onRemove: () => void
  onClose: () => void
}

const PART = "hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus outline-none"

/** One filter: what it is, its values behind a click, and the way to be rid of it. */
export function FilterPill({ id, query, isNew, onAsk, onRemove, onClose }: FilterPillProps) {
  const { t } = useTranslation("coupons")
  const [isOpen, setOpen] = useState(isNew)
  const text = useFilterText(id, query)
  const label = t(`filters.${id}`)
  const change = (open: boolean) => {
    setOpen(open)
    if (!open) {
      onClose()
    }
  }
  return (
    <Popover open={isOpen} onOpenChange={change}>
      <div className="bg-ui-bg-field shadow-borders-base txt-compact-small-plus flex max-w-full items-stretch overflow-hidden rounded-md">
        <Popover.Trigger asChild>
          <button
            type="button"
            className={`${PART} flex min-w-0 items-center gap-x-2 rounded-l-md px-2 py-1`}
          >
            <span className="text-ui-fg-subtle shrink-0">{label}</span>
            <span className="text-ui-fg-base max-w-72 truncate">{text || "…"}</span>
          </button>
        </Popover.Trigger>
        <button
          type="button"
          aria-label={t("picker.remove", { name: label })}
          onClick={onRemove}
          className={`${PART} text-ui-fg-subtle flex size-7 shrink-0 items-center justify-center rounded-r-md border-l`}
        >
          <XMarkMini />
        </button>
      </div>
      <Popover.Content
        aria-label={label}
        collisionPadding={16}
        onEscapeKeyDown={closeInnerFirst}
        // What closed just before gives its focus back late.
        onFocusOutside={(event) => event.preventDefault()}
        // The list of a search field opens beyond the edge.
        className="w-72 overflow-visible p-2"
      >
        <FilterEditor id={id} query={query} onAsk={onAsk} />
      </Popover.Content>
    </Popover>
  )
}
