import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { BulkOutcome } from "../../../lib/list/run-bulk"
import type { Selection } from "../../../lib/list/selection"
import { errorText } from "../../../lib/problem/error-text"

type FailedListProps = { title: string; failed: BulkOutcome["failed"]; selected: Selection }

/** Coupons that a change of many left out, by code, each with why; nothing where there are none. */
export function FailedList({ title, failed, selected }: FailedListProps) {
  const { t } = useTranslation("coupons")
  return (
    failed.length > 0 && (
      <>
        <Alert variant="error" role="alert">
          {title}
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
      </>
    )
  )
}
