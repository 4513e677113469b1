import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ImportState } from "../../lib/import/use-import"
import { errorText } from "../../lib/problem/error-text"
import { ReportList } from "./report-list"

type ImportOutcomeProps = Pick<
  ImportState,
  "phase" | "sent" | "total" | "report" | "wrong" | "error"
>

/** What became of those who were to come on the list. */
export function ImportOutcome(props: ImportOutcomeProps) {
  const { phase, sent, total, report, wrong, error } = props
  const { t } = useTranslation("coupons")
  return (
    <>
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
    </>
  )
}
