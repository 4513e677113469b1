import { Drawer, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../../contracts/admin-responses"
import { describeCampaignEnds, endsWithCampaign } from "../../../lib/coupon/describe-campaign"
import { toLocale } from "../../../lib/format/locale"
import { useBulk } from "../../../lib/api/bulk"
import type { BulkAction } from "../../../lib/list/bulk-actions"
import type { BulkOutcome } from "../../../lib/list/run-bulk"
import { only, type SelectedCoupon, type Selection } from "../../../lib/list/selection"
import { asItIs, NOTHING_ASKED, toChange } from "../../../lib/list/to-change"
import { DrawerHeader } from "../../modal/drawer-header"
import { GuardedDrawer } from "../../modal/guarded-drawer"
import { BulkForm } from "./bulk-form"
import { BulkReport } from "./bulk-report"

type BulkDrawerProps = {
  action: BulkAction
  selected: Selection
  /** The one that it is about, where it is about one: its fields open as that one is. */
  coupon?: AdminCoupon
  onClose: () => void
  /** Something was done with them, except with those that failed. */
  onDone?: (failedIds: string[]) => void
}

/** Says with how many coupons something is about to happen, does it, and tells what came of it. */
export function BulkDrawer(props: BulkDrawerProps) {
  const { action, selected, coupon, onClose, onDone } = props
  const { t, i18n } = useTranslation("coupons")
  const { run, settled } = useBulk()
  // As they were: what is done is no longer selected.
  const [coupons] = useState(selected)
  const [before] = useState(coupon ? asItIs(coupon) : NOTHING_ASKED)
  const [values, setValues] = useState(before)
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null)
  const ids = Object.keys(coupons)

  const title = t(`bulk.${action}.title`, {
    count: ids.length,
    code: Object.values(coupons)[0]?.code,
  })
  const campaignsOf = (some: SelectedCoupon[]) =>
    describeCampaignEnds(some, { t, locale: toLocale(i18n.language) })
  /** Which campaigns end before the end that was set. */
  const cutShort = (done: string[]) => {
    const change = toChange(action, values)
    return change.action === "set_end"
      ? campaignsOf(
          Object.values(only(done, coupons)).filter((each) =>
            endsWithCampaign(each, change.ends_at)
          )
        )
      : ""
  }

  const submit = async () => {
    const result = await run(ids, toChange(action, values))
    onDone?.(result.failed.map(({ id }) => id))
    if (result.failed.length) {
      setOutcome(result)
    } else {
      const description = cutShort(result.done) || undefined
      toast.success(t("bulk.all_done", { count: result.done.length }), { description })
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
        <BulkReport outcome={outcome} selected={coupons} campaigns={cutShort(outcome.done)} />
      ) : (
        <BulkForm
          action={action}
          title={title}
          count={ids.length}
          campaign={campaignsOf(Object.values(coupons))}
          values={values}
          settled={settled}
          onChange={setValues}
          onSubmit={() => void submit()}
        />
      )}
    </GuardedDrawer>
  )
}
