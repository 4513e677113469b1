import { useState } from "react"
import { bulkActions, type BulkAction } from "../../../lib/list/bulk-actions"
import type { ListQuery } from "../../../lib/list/list-query"
import type { useSelection } from "../use-selection"
import { useSelectAll } from "../use-select-all"
import { BulkBar } from "./bulk-bar"
import { BulkDrawer } from "./bulk-drawer"

type BulkProps = { query: ListQuery; total: number; selection: ReturnType<typeof useSelection> }

/** What can be done with all selected coupons at once. */
export function Bulk({ query, total, selection }: BulkProps) {
  const [action, setAction] = useState<BulkAction | null>(null)
  const { selectAll, isSelecting } = useSelectAll(query, selection.select)
  if (action) {
    return (
      <BulkDrawer
        action={action}
        selected={selection.selected}
        onClose={() => setAction(null)}
        onDone={selection.keep}
      />
    )
  }
  return (
    <BulkBar
      count={Object.keys(selection.selected).length}
      total={total}
      actions={bulkActions(query)}
      isSelecting={isSelecting}
      onAction={setAction}
      onSelectAll={selectAll}
      onClear={selection.clear}
    />
  )
}
