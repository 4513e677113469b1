import { Bookmarks, PencilSquare, Plus, Trash } from "@medusajs/icons"
import { DropdownMenu } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCouponView } from "../../../../contracts/coupon-views"
import { useCouponViews } from "../../../lib/api/coupon-views"
import { fromRequest, isSameQuery, toRequest, type ListQuery } from "../../../lib/list/list-query"
import { ToolbarMenu } from "../toolbar/toolbar-menu"
import { useDeleteViewPrompt } from "./use-delete-view-prompt"
import { ViewDrawer } from "./view-drawer"

type ViewMenuProps = { query: ListQuery; onChoose: (query: ListQuery) => void }

const ITEM = "[&_svg]:text-ui-fg-subtle flex items-center gap-x-2"

/** The views kept so far: to choose one, and to keep, rename and delete them. */
export function ViewMenu({ query, onChoose }: ViewMenuProps) {
  const { t } = useTranslation("coupons")
  const { data, isPending, isError } = useCouponViews()
  const remove = useDeleteViewPrompt()
  const [named, setNamed] = useState<AdminCouponView | "new" | null>(null)
  const views = data?.views ?? []
  const chosen = views.find((view) => isSameQuery(fromRequest(view.query), query))
  const choose = (id: string) => {
    const view = views.find((other) => other.id === id)
    if (view) {
      onChoose(fromRequest(view.query))
    }
  }
  // A drawer or a question takes the focus, and gives it back itself.
  const opensOver = useRef(false)
  const openOver = (open: () => void) => () => {
    opensOver.current = true
    open()
  }
  const leaveFocus = (event: Event) => {
    if (opensOver.current) {
      event.preventDefault()
    }
    opensOver.current = false
  }
  return (
    <>
      <ToolbarMenu icon={<Bookmarks />} label={t("views.title")} onCloseAutoFocus={leaveFocus}>
        {!views.length && (
          <DropdownMenu.Label className="text-ui-fg-subtle">
            {isPending ? t("general.loading") : t(isError ? "views.failed" : "views.empty")}
          </DropdownMenu.Label>
        )}
        <DropdownMenu.RadioGroup value={chosen?.id ?? ""} onValueChange={choose}>
          {views.map(({ id, name }) => (
            <DropdownMenu.RadioItem key={id} value={id}>
              {name}
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
        <DropdownMenu.Separator />
        {chosen ? (
          <>
            <DropdownMenu.Item className={ITEM} onClick={openOver(() => setNamed(chosen))}>
              <PencilSquare />
              {t("views.rename", { name: chosen.name })}
            </DropdownMenu.Item>
            <DropdownMenu.Item className={ITEM} onClick={openOver(() => void remove(chosen))}>
              <Trash />
              {t("views.delete", { name: chosen.name })}
            </DropdownMenu.Item>
          </>
        ) : (
          <DropdownMenu.Item className={ITEM} onClick={openOver(() => setNamed("new"))}>
            <Plus />
            {t("views.save")}
          </DropdownMenu.Item>
        )}
      </ToolbarMenu>
      {named && (
        <ViewDrawer
          view={named === "new" ? null : named}
          query={toRequest(query)}
          onClose={() => setNamed(null)}
        />
      )}
    </>
  )
}
