import { Text } from "@medusajs/ui"
import Papa from "papaparse"
import { useTranslation } from "react-i18next"
import type { ImportReport } from "../../lib/import/import-report"
import type { WrongLine } from "../../lib/import/read-emails"
import { ReportItem } from "./report-item"

type ReportListProps = { report: ImportReport; wrong: WrongLine[] }

const SHOWN = 5
// A spreadsheet would run what begins like a formula.
const SAFE = { escapeFormulae: true }

/** How many came on the list, and of the others why not. */
export function ReportList({ report, wrong }: ReportListProps) {
  const { t } = useTranslation("coupons")
  const { added, known, without_account } = report
  return (
    <div role="status">
      <ul className="divide-y">
        <ReportItem title={t("named.report_added", { count: added })} />
        {known > 0 && <ReportItem title={t("named.report_known", { count: known })} />}
        {without_account.length > 0 && (
          <ReportItem
            title={t("named.report_guests", { count: without_account.length })}
            text={t("named.report_guests_text")}
            file={{
              name: "without-account.csv",
              csv: () =>
                Papa.unparse([["email"], ...without_account.map((email) => [email])], SAFE),
            }}
          />
        )}
        {wrong.length > 0 && (
          <ReportItem
            title={t("named.report_wrong", { count: wrong.length })}
            file={{
              name: "not-addresses.csv",
              csv: () =>
                Papa.unparse(
                  [["line", "text"], ...wrong.map(({ line, text }) => [line, text])],
                  SAFE
                ),
            }}
          >
            {wrong.slice(0, SHOWN).map(({ line, text }, index) => (
              <Text key={index} size="small" className="text-ui-fg-subtle break-words">
                {t("named.report_line", { line, text })}
              </Text>
            ))}
            {wrong.length > SHOWN && (
              <Text size="small" className="text-ui-fg-muted">
                {t("general.more", { count: wrong.length - SHOWN })}
              </Text>
            )}
          </ReportItem>
        )}
      </ul>
    </div>
  )
}
