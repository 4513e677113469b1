import { CommandBar } from "@medusajs/ui"
import { Fragment, useEffect } from "react"
import { useTranslation } from "react-i18next"
import { BULK_SHORTCUTS, type BulkAction } from "../../../lib/list/bulk-actions"
import { BulkCommand } from "./bulk-command"

type BulkBarProps = {
  /** How many are selected. */
  count: number
  /** How many the filters find. */
  total: number
  actions: BulkAction[]
  isSelecting: boolean
  onAction: (action: BulkAction) => void
  onSelectAll: () => void
  onClear: () => void
}

/** What can be done with the selected coupons; each also by its key. */
export function BulkBar(props: BulkBarProps) {
  const { count, total, actions, isSelecting, onAction, onSelectAll, onClear } = props
  const { t } = useTranslation("coupons")
  useKeysOfOthers()
  if (!count) {
    return null
  }
  return (
    <div
      role="region"
      aria-label={t("bulk.title")}
      className="pointer-events-none fixed inset-x-4 bottom-8 flex justify-center"
    >
      <CommandBar.Bar className="pointer-events-auto max-w-full overflow-x-auto whitespace-nowrap">
        <CommandBar.Value role="status">{t("bulk.selected", { count })}</CommandBar.Value>
        {count < total && (
          <>
            <CommandBar.Seperator />
            <BulkCommand
              label={t("bulk.select_all", { count: total })}
              shortcut="a"
              disabled={isSelecting}
              onRun={onSelectAll}
            />
          </>
        )}
        {actions.map((action) => (
          <Fragment key={action}>
            <CommandBar.Seperator />
            <BulkCommand
              label={t(`bulk.${action}.label`)}
              shortcut={BULK_SHORTCUTS[action]}
              disabled={isSelecting}
              onRun={() => onAction(action)}
            />
          </Fragment>
        ))}
        <CommandBar.Seperator />
        <BulkCommand label={t("bulk.clear")} shortcut="c" onRun={onClear} />
      </CommandBar.Bar>
    </div>
  )
}

const KEYS = ["a", "c", ...Object.values(BULK_SHORTCUTS)]

/** A key held with another, such as the one that copies, is the browser's: the bar does not see it. */
function useKeysOfOthers(): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey
      if (isHeld && KEYS.includes(event.key.toLowerCase())) {
        event.stopImmediatePropagation()
      }
    }
    window.addEventListener("keydown", keep, true)
    return () => window.removeEventListener("keydown", keep, true)
  }, [])
}
