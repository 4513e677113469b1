import { ArrowRightMini } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FieldChange } from "../../lib/change/changed-fields"

/** What changed, field by field: as it was, and as it is. */
export function FieldChanges({ changes }: { changes: FieldChange[] }) {
  const { t } = useTranslation("coupons")
  return (
    <dl className="flex flex-col gap-y-2 empty:hidden">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="grid gap-x-4 sm:grid-cols-[160px_minmax(0,_1fr)]">
          <Text as="div" size="small" leading="compact" className="text-ui-fg-muted" asChild>
            <dt>{t(`changes.fields.${field}`)}</dt>
          </Text>
          <dd className="txt-compact-small min-w-0 break-words">
            <span className="text-ui-fg-subtle">{before}</span>
            <ArrowRightMini
              role="img"
              aria-label={t("changes.becomes")}
              className="text-ui-fg-muted mx-1 inline align-text-bottom"
            />
            <span className="text-ui-fg-base">{after}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
