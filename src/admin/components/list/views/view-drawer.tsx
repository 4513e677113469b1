import { Drawer, Hint, Input, Label, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCouponView } from "../../../../contracts/coupon-views"
import { useSaveView } from "../../../lib/api/coupon-views"
import { errorText } from "../../../lib/problem/error-text"
import type { ListRequest } from "../../../lib/list/list-query"
import { DrawerHeader } from "../../modal/drawer-header"
import { GuardedDrawer } from "../../modal/guarded-drawer"
import { FormFooter } from "../../modal/form-footer"

type ViewDrawerProps = {
  /** The view to be renamed; null for a new one. */
  view: AdminCouponView | null
  query: ListRequest
  onSaved: (view: AdminCouponView) => void
  onClose: () => void
}

/** Asks for the name of a view. */
export function ViewDrawer({ view, query, onSaved, onClose }: ViewDrawerProps) {
  const { t } = useTranslation("coupons")
  const id = useId()
  const save = useSaveView()
  const [name, setName] = useState(view?.name ?? "")
  const [isMissing, setMissing] = useState(false)
  const problem = isMissing ? t("views.name_required") : errorText(t, save.error)
  const submit = () => {
    setMissing(!name.trim())
    if (name.trim()) {
      save.mutate(view ? { id: view.id, name } : { name, query }, {
        onSuccess: ({ view: saved }) => {
          toast.success(t("views.saved", { name: saved.name }))
          onSaved(saved)
          onClose()
        },
      })
    }
  }
  return (
    <GuardedDrawer isDirty={name !== (view?.name ?? "") && !save.isSuccess} onClose={onClose}>
      <DrawerHeader>
        <Drawer.Title>{t(view ? "views.rename_title" : "views.save_title")}</Drawer.Title>
        <Drawer.Description className="text-ui-fg-subtle txt-small">
          {t("views.text")}
        </Drawer.Description>
      </DrawerHeader>
      <form
        noValidate
        className="flex flex-1 flex-col overflow-hidden"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Drawer.Body className="flex flex-1 flex-col gap-y-2 overflow-y-auto">
          <Label htmlFor={id} size="small" weight="plus">
            {t("views.name")}
          </Label>
          <Input
            id={id}
            autoFocus
            autoComplete="off"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
            aria-invalid={Boolean(problem)}
            aria-describedby={`${id}-error`}
          />
          <div id={`${id}-error`} role="alert" className="empty:hidden">
            {problem && <Hint variant="error">{problem}</Hint>}
          </div>
        </Drawer.Body>
        <FormFooter submit={t("general.save")} isPending={save.isPending} />
      </form>
    </GuardedDrawer>
  )
}
