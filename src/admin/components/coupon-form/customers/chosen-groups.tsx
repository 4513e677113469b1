import { Hint } from "@medusajs/ui"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useGroupSizes } from "../../../lib/api/group-sizes"
import { useOptionsById } from "../../../lib/api/options"
import type { CouponFormValues } from "../../../lib/coupon-form/values"
import { formatAnd } from "../../../lib/format/list"
import { toLocale } from "../../../lib/format/locale"

/** How many customers the chosen groups have. */
export function ChosenGroups() {
  const { t, i18n } = useTranslation("coupons")
  const ids = useWatch<CouponFormValues, "audience.group_ids">({ name: "audience.group_ids" })
  const { data: groups = [] } = useOptionsById("groups", ids)
  const sizes = useGroupSizes(ids)
  const counted = groups.flatMap(({ id, label }) =>
    ids.includes(id) && sizes.has(id)
      ? [`${label}: ${t("audience.size", { count: sizes.get(id) ?? 0 })}`]
      : []
  )
  return (
    <div role="status" className="empty:hidden">
      {counted.length > 0 && <Hint>{formatAnd(counted, toLocale(i18n.language))}</Hint>}
    </div>
  )
}
