import { Alert, Drawer } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { isUnanswered } from "../../../lib/api/request-error"
import type { BulkOutcome } from "../../../lib/list/run-bulk"
import type { Selection } from "../../../lib/list/selection"
import { CloseFooter } from "../../modal/close-footer"
import { FailedList } from "./failed-list"

type BulkReportProps = {
  outcome: BulkOutcome
  selected: Selection
  /** Which campaigns end first, of those that are done. */
  campaigns: string
}

/** What was done, what was not and why, and of what that is not known, by code. */
export function BulkReport({ outcome: { done, failed }, selected, campaigns }: BulkReportProps) {
  const { t } = useTranslation("coupons")
  const unknown = failed.filter(({ error }) => isUnanswered(error))
  const refused = failed.filter(({ error }) => !isUnanswered(error))
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        {done.length > 0 && (
          <Alert variant="success">
            {`${t("bulk.all_done", { count: done.length })} ${campaigns}`.trim()}
          </Alert>
        )}
        <FailedList
          title={t("bulk.failed", { count: refused.length })}
          failed={refused}
          selected={selected}
        />
        <FailedList
          title={t("bulk.unknown", { count: unknown.length })}
          failed={unknown}
          selected={selected}
        />
      </Drawer.Body>
      <CloseFooter label={t("bulk.close")} />
    </>
  )
}
