import { Alert, Drawer } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { errorText } from "../../lib/problem/error-text"
import type { WrongLine } from "../../lib/import/read-emails"
import type { ImportState } from "../../lib/import/use-import"
import { ReportList } from "./report-list"
import { CloseFooter } from "../modal/close-footer"

type ImportOutcomeProps = Pick<ImportState, "phase" | "sent" | "total" | "report" | "error"> & {
  wrong: WrongLine[]
}

/** What became of those who were to come on the list. */
export function ImportOutcome({ phase, sent, total, report, error, wrong }: ImportOutcomeProps) {
  const { t } = useTranslation("coupons")
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        {phase === "cancelled" && (
          <Alert variant="warning" role="alert">
            {t("named.cancelled", { sent, total })}
          </Alert>
        )}
        {phase === "failed" && (
          <Alert variant="error" role="alert">
            <p>{t("named.interrupted", { sent, total })}</p>
            <p>{errorText(t, error)}</p>
          </Alert>
        )}
        <ReportList report={report} wrong={wrong} />
      </Drawer.Body>
      <CloseFooter label={t("named.close")} />
    </>
  )
}
