import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCouponChange } from "../../../contracts/changes"
import type { ChangeContext } from "../../lib/change/change-context"
import { changedFields } from "../../lib/change/changed-fields"
import type { ChangedField } from "../../lib/change/describe-field"
import { formatDateTime } from "../../lib/format/date"
import { AudienceChange } from "./audience-change"
import { FieldChanges } from "./field-changes"

type ChangeEntryProps = { change: AdminCouponChange; context: ChangeContext }

/** What the name of an entry says already. */
const SAID_BY_KIND: Partial<Record<AdminCouponChange["kind"], ChangedField>> = {
  paused: "publication",
  resumed: "publication",
}

/** One entry of the audit log. */
export function ChangeEntry({ change, context }: ChangeEntryProps) {
  const { t } = useTranslation("coupons")
  const details = () => {
    if (change.kind === "audience") {
      return <AudienceChange change={change.after} context={context} />
    }
    // A new coupon has all of its fields, and they are above.
    return change.before && change.after ? (
      <FieldChanges
        changes={changedFields(change.before, change.after, context).filter(
          ({ field }) => field !== SAID_BY_KIND[change.kind]
        )}
      />
    ) : null
  }
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Text size="small" weight="plus" leading="compact">
          {t(`changes.kinds.${change.kind}`)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t("changes.by", {
            name: change.actor?.name ?? t("changes.nobody"),
            date: formatDateTime(change.created_at, context.locale),
          })}
        </Text>
      </div>
      {details()}
    </li>
  )
}
