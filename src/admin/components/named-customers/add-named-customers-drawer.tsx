import { Button, Drawer } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useListForm } from "../../lib/coupon-form/use-list-form"
import { useImport } from "../../lib/import/use-import"
import { DrawerHeader } from "../modal/drawer-header"
import { GuardedDrawer } from "../modal/guarded-drawer"
import { AddNamedCustomersForm } from "./add-named-customers-form"
import { ImportProgress } from "./import-progress"

type AddNamedCustomersDrawerProps = { couponId: string; onClose: () => void }

/** Puts customers, or addresses of people without an account, on the list. */
export function AddNamedCustomersDrawer({ couponId, onClose }: AddNamedCustomersDrawerProps) {
  const { t } = useTranslation("coupons")
  const form = useListForm()
  const progress = useImport()
  const { phase } = progress
  const isDirty = phase === "running" || (phase === "idle" && form.formState.isDirty)
  return (
    <GuardedDrawer isDirty={isDirty} onClose={onClose}>
      <DrawerHeader>
        <Drawer.Title>{t("named.add_title")}</Drawer.Title>
        <Drawer.Description className="text-ui-fg-subtle txt-small">
          {t("named.add_text")}
        </Drawer.Description>
      </DrawerHeader>
      {phase === "idle" ? (
        <AddNamedCustomersForm
          form={form}
          onSubmit={(people) => void progress.start(couponId, people)}
        />
      ) : (
        <ImportProgress modal={Drawer} {...progress}>
          <Drawer.Close asChild>
            <Button
              type="button"
              size="small"
              variant={phase === "done" ? "primary" : "secondary"}
              autoFocus
            >
              {t("named.close")}
            </Button>
          </Drawer.Close>
        </ImportProgress>
      )}
    </GuardedDrawer>
  )
}
