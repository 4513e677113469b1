import { Button } from "@medusajs/ui"
import type { ElementType, ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { useImport } from "../../lib/import/use-import"
import { Progress } from "../layout/progress"
import { ImportOutcome } from "./import-outcome"

type ImportProgressProps = Omit<ReturnType<typeof useImport>, "start"> & {
  /** The parts of the modal that it is shown in. */
  modal: { Body: ElementType; Footer: ElementType }
  /** Said above how far it has come. */
  intro?: ReactNode
  /** The button that ends it. */
  children: ReactNode
}

/** People on their way to the list, and in the end what became of them. */
export function ImportProgress({ modal, intro, children, ...progress }: ImportProgressProps) {
  const { t } = useTranslation("coupons")
  const { phase, sent, total, stop, goOn } = progress
  const isRunning = phase === "running"
  return (
    <>
      <modal.Body className="flex-1 overflow-y-auto px-6 py-4">
        <div className="mx-auto flex w-full max-w-[560px] flex-col gap-y-4">
          {intro}
          {isRunning ? (
            <Progress label={t("named.progress", { sent, total })} done={sent} total={total} />
          ) : (
            <ImportOutcome {...progress} />
          )}
        </div>
      </modal.Body>
      <modal.Footer>
        {isRunning && (
          <Button type="button" size="small" variant="secondary" onClick={stop}>
            {t("named.stop")}
          </Button>
        )}
        {!isRunning && children}
        {!isRunning && phase !== "done" && (
          <Button type="button" size="small" onClick={() => void goOn()}>
            {t("named.go_on")}
          </Button>
        )}
      </modal.Footer>
    </>
  )
}
