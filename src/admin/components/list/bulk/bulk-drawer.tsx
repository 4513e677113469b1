import { Drawer, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useBulk } from "../../../lib/api/bulk"
import type { BulkAction } from "../../../lib/list/bulk-actions"
import type { BulkOutcome } from "../../../lib/list/run-bulk"
import type { Selection } from "../../../lib/list/selection"
import { NOTHING_ASKED, toChange, type BulkValues } from "../../../lib/list/to-change"
import { DrawerHeader } from "../../modal/drawer-header"
import { GuardedDrawer } from "../../modal/guarded-drawer"
import { BulkForm } from "./bulk-form"
import { BulkReport } from "./bulk-report"

type BulkDrawerProps = {
  action: BulkAction
  selected: Selection
  /** What its fields open with. */
  opened?: BulkValues
  onClose: () => void
  /** Something was done with them, except with those that failed. */
  onDone?: (failedIds: string[]) => void
}

/** Says with how many coupons something is about to happen, does it, and tells what came of it. */
export function BulkDrawer(props: BulkDrawerProps) {
  const { action, selected, opened = NOTHING_ASKED, onClose, onDone } = props
  const { t } = useTranslation("coupons")
  const { run, settled } = useBulk()
  // As they were: what is done is no longer selected.
  const [codes] = useState(selected)
  const [before] = useState(opened)
  const [values, setValues] = useState(opened)
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null)
  const ids = Object.keys(codes)

  const title = t(`bulk.${action}.title`, { count: ids.length, code: Object.values(codes)[0] })

  const submit = async () => {
    const result = await run(ids, toChange(action, values))
    onDone?.(result.failed.map(({ id }) => id))
    if (result.failed.length) {
      setOutcome(result)
    } else {
      toast.success(t("bulk.all_done", { count: result.done.length }))
      onClose()
    }
  }
  const isDirty = !outcome && (settled !== null || values !== before)
  return (
    <GuardedDrawer isDirty={isDirty} onClose={onClose}>
      <DrawerHeader>
        <Drawer.Title>{title}</Drawer.Title>
        <Drawer.Description className="text-ui-fg-subtle txt-small">
          {t(`bulk.${action}.text`, { count: ids.length })}
        </Drawer.Description>
      </DrawerHeader>
      {outcome ? (
        <BulkReport outcome={outcome} selected={codes} />
      ) : (
        <BulkForm
          action={action}
          title={title}
          count={ids.length}
          values={values}
          settled={settled}
          onChange={setValues}
          onSubmit={() => void submit()}
        />
      )}
    </GuardedDrawer>
  )
}
