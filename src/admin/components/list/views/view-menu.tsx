import { Bookmarks } from "@medusajs/icons"
import { DropdownMenu } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCouponView } from "../../../../contracts/coupon-views"
import { useCouponViews } from "../../../lib/api/coupon-views"
import { fromRequest, isSameQuery, toRequest, type ListQuery } from "../../../lib/list/list-query"
import { ToolbarMenu } from "../toolbar/toolbar-menu"
import { useDeleteViewPrompt } from "./use-delete-view-prompt"
import { useOverwriteView } from "./use-overwrite-view"
import { ViewActions } from "./view-actions"
import { ViewDrawer } from "./view-drawer"

type ViewMenuProps = {
  query: ListQuery
  /** The view one began with. */
  chosenId: string | null
  onChoose: (query: ListQuery, viewId: string) => void
}

/** The views kept so far: to choose one, and to keep, change, rename and delete them. */
export function ViewMenu({ query, chosenId, onChoose }: ViewMenuProps) {
  const { t } = useTranslation("coupons")
  const { data, isPending, isError } = useCouponViews()
  const remove = useDeleteViewPrompt()
  const overwrite = useOverwriteView()
  const [named, setNamed] = useState<AdminCouponView | "new" | null>(null)
  const views = data?.views ?? []
  const shows = (view: AdminCouponView) => isSameQuery(fromRequest(view.query), query)
  const chosen = views.find(({ id }) => id === chosenId) ?? views.find(shows)
  const isChanged = chosen !== undefined && !shows(chosen)
  const choose = (view: AdminCouponView | undefined) =>
    view && onChoose(fromRequest(view.query), view.id)
  // A drawer or a question takes the focus, and gives it back itself.
  const opensOver = useRef(false)
  const openOver = (open: () => void) => {
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
        <DropdownMenu.RadioGroup
          value={chosen?.id ?? ""}
          onValueChange={(id) => choose(views.find((view) => view.id === id))}
        >
          {views.map(({ id, name }) => (
            <DropdownMenu.RadioItem key={id} value={id}>
              {isChanged && id === chosen.id ? t("views.changed", { name }) : name}
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
        <DropdownMenu.Separator />
        <ViewActions
          view={chosen}
          isChanged={isChanged}
          onSave={() => openOver(() => setNamed("new"))}
          onOverwrite={(view) => overwrite(view, toRequest(query))}
          onRename={(view) => openOver(() => setNamed(view))}
          onDelete={(view) => openOver(() => void remove(view))}
        />
      </ToolbarMenu>
      {named && (
        <ViewDrawer
          view={named === "new" ? null : named}
          query={toRequest(query)}
          onSaved={named === "new" ? choose : () => undefined}
          onClose={() => setNamed(null)}
        />
      )}
    </>
  )
}
