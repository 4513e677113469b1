import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCouponVersion } from "../../../contracts/versions"
import type { ChangeContext } from "../../lib/change/change-context"
import { changedFields } from "../../lib/change/changed-fields"
import { formatDateTime } from "../../lib/format/date"
import { FieldChanges } from "./field-changes"

type VersionEntryProps = {
  version: AdminCouponVersion
  /** None before the first. */
  previous: AdminCouponVersion | undefined
  context: ChangeContext
}

const USES = ["bound", "open", "reversed"] as const

/** A version of the terms: what it changed, and how many uses were taken under it. */
export function VersionEntry({ version, previous, context }: VersionEntryProps) {
  const { t } = useTranslation("coupons")
  const counted = USES.filter((kind) => kind === "bound" || version.uses[kind] > 0)
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <div className="flex items-center gap-x-2">
          <Text size="small" weight="plus" leading="compact">
            {t("versions.number", { number: version.version })}
          </Text>
          {version.is_current && <Badge size="2xsmall">{t("versions.current")}</Badge>}
        </div>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {[
            formatDateTime(version.created_at, context.locale),
            ...counted.map((kind) => t(`versions.${kind}`, { count: version.uses[kind] })),
          ].join(" · ")}
        </Text>
      </div>
      {previous ? (
        <FieldChanges changes={changedFields(previous.terms, version.terms, context)} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("versions.first")}
        </Text>
      )}
    </li>
  )
}
