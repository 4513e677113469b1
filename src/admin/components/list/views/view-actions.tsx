import { CheckCircle, PencilSquare, Plus, Trash } from "@medusajs/icons"
import { DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCouponView } from "../../../../contracts/coupon-views"

type ViewActionsProps = {
  /** The view one is in; none where the list is nobody's view. */
  view: AdminCouponView | undefined
  /** Whether the list is something else by now than the view has kept. */
  isChanged: boolean
  onSave: () => void
  onOverwrite: (view: AdminCouponView) => void
  onRename: (view: AdminCouponView) => void
  onDelete: (view: AdminCouponView) => void
}

const ITEM = "[&_svg]:text-ui-fg-subtle flex items-center gap-x-2"

/** What can be done with the view one is in, and with what the list shows. */
export function ViewActions({ view, isChanged, onSave, ...on }: ViewActionsProps) {
  const { t } = useTranslation("coupons")
  return (
    <>
      {view && isChanged && (
        <DropdownMenu.Item className={ITEM} onClick={() => on.onOverwrite(view)}>
          <CheckCircle />
          {t("views.overwrite", { name: view.name })}
        </DropdownMenu.Item>
      )}
      {(!view || isChanged) && (
        <DropdownMenu.Item className={ITEM} onClick={onSave}>
          <Plus />
          {t(view ? "views.save_as" : "views.save")}
        </DropdownMenu.Item>
      )}
      {view && (
        <>
          <DropdownMenu.Item className={ITEM} onClick={() => on.onRename(view)}>
            <PencilSquare />
            {t("views.rename", { name: view.name })}
          </DropdownMenu.Item>
          <DropdownMenu.Item className={ITEM} onClick={() => on.onDelete(view)}>
            <Trash />
            {t("views.delete", { name: view.name })}
          </DropdownMenu.Item>
        </>
      )}
    </>
  )
}
