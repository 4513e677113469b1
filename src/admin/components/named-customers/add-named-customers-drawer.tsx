import { Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { WrongLine } from "../../lib/import/read-emails"
import { useImport } from "../../lib/import/use-import"
import { GuardedDrawer } from "../modal/guarded-drawer"
import { AddNamedCustomersForm, type People } from "./add-named-customers-form"
import { ImportOutcome } from "./import-outcome"
import { ImportRunning } from "./import-running"

type AddNamedCustomersDrawerProps = { couponId: string; onClose: () => void }

/** Puts customers, or addresses of people without an account, on the list. */
export function AddNamedCustomersDrawer({ couponId, onClose }: AddNamedCustomersDrawerProps) {
  const { t } = useTranslation("coupons")
  const progress = useImport(couponId)
  const [isFilled, setFilled] = useState(false)
  const [wrong, setWrong] = useState<WrongLine[]>([])
  const { phase } = progress

  const start = (people: People) => {
    setWrong(people.wrong)
    void progress.start(people)
  }
  const isDirty = phase === "running" || (phase === "idle" && isFilled)
  return (
    <GuardedDrawer isDirty={isDirty} onClose={onClose}>
      <Drawer.Header>
        <Drawer.Title>{t("named.add_title")}</Drawer.Title>
        <Drawer.Description className="text-ui-fg-subtle txt-small">
          {t("named.add_text")}
        </Drawer.Description>
      </Drawer.Header>
      {phase === "idle" && <AddNamedCustomersForm onFilled={setFilled} onSubmit={start} />}
      {phase === "running" && <ImportRunning {...progress} />}
      {phase !== "idle" && phase !== "running" && <ImportOutcome {...progress} wrong={wrong} />}
    </GuardedDrawer>
  )
}
