import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoggedCustomers } from "../../../contracts/changes"
import type { ChangeContext } from "../../lib/change/change-context"
import { describeCustomers } from "../../lib/change/describe-customers"

type AudienceChangeProps = {
  change: { added: LoggedCustomers; removed: LoggedCustomers }
  context: ChangeContext
}

/** Who came onto the coupon's list, and who left it. */
export function AudienceChange({ change, context }: AudienceChangeProps) {
  const { t } = useTranslation("coupons")
  const sides = (["added", "removed"] as const).filter((side) => change[side].count > 0)
  return (
    <div className="flex flex-col gap-y-1">
      {sides.map((side) => (
        <Text key={side} size="small" leading="compact" className="break-words">
          {t(`changes.${side}`, {
            count: change[side].count,
            names: describeCustomers(change[side], context),
          })}
        </Text>
      ))}
    </div>
  )
}
