import { Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { WrongLine } from "../../lib/import/read-emails"
import { useImport } from "../../lib/import/use-import"
import { DrawerHeader } from "../modal/drawer-header"
import { GuardedDrawer } from "../modal/guarded-drawer"
import { AddNamedCustomersForm } from "./add-named-customers-form"
import { ImportOutcome } from "./import-outcome"
import { ImportRunning } from "./import-running"
import { usePeople, type People } from "./use-people"

type AddNamedCustomersDrawerProps = { couponId: string; onClose: () => void }

/** Puts customers, or addresses of people without an account, on the list. */
export function AddNamedCustomersDrawer({ couponId, onClose }: AddNamedCustomersDrawerProps) {
  const { t } = useTranslation("coupons")
  const progress = useImport(couponId)
  const people = usePeople()
  const [wrong, setWrong] = useState<WrongLine[]>([])
  const { phase } = progress

  const start = (read: People) => {
    setWrong(read.wrong)
    void progress.start(read)
  }
  const isDirty = phase === "running" || (phase === "idle" && people.isFilled)
  return (
    <GuardedDrawer isDirty={isDirty} onClose={onClose}>
      <DrawerHeader>
        <Drawer.Title>{t("named.add_title")}</Drawer.Title>
        <Drawer.Description className="text-ui-fg-subtle txt-small">
          {t("named.add_text")}
        </Drawer.Description>
      </DrawerHeader>
      {phase === "idle" && <AddNamedCustomersForm people={people} onSubmit={start} />}
      {phase === "running" && <ImportRunning {...progress} />}
      {phase !== "idle" && phase !== "running" && <ImportOutcome {...progress} wrong={wrong} />}
    </GuardedDrawer>
  )
}
