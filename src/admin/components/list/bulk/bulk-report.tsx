import { Alert, Drawer, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { errorText } from "../../../lib/problem/error-text"
import type { BulkOutcome } from "../../../lib/list/run-bulk"
import type { Selection } from "../../../lib/list/selection"
import { CloseFooter } from "../../modal/close-footer"

type BulkReportProps = {
  outcome: BulkOutcome
  selected: Selection
  /** Which campaigns end first, of those that are done. */
  campaigns: string
}

/** What was done, and what was not and why, by code. */
export function BulkReport({ outcome, selected, campaigns }: BulkReportProps) {
  const { done, failed } = outcome
  const { t } = useTranslation("coupons")
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        {done.length > 0 && (
          <Alert variant="success">
            {`${t("bulk.all_done", { count: done.length })} ${campaigns}`.trim()}
          </Alert>
        )}
        <Alert variant="error" role="alert">
          {t("bulk.failed", { count: failed.length })}
        </Alert>
        <ul className="divide-y">
          {failed.map(({ id, code, error }) => (
            <li key={id} className="py-2">
              <Text size="small" weight="plus" className="break-all font-mono">
                {code ?? selected[id]?.code ?? id}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {errorText(t, error)}
              </Text>
            </li>
          ))}
        </ul>
      </Drawer.Body>
      <CloseFooter label={t("bulk.close")} />
    </>
  )
}
