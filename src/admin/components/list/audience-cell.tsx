import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { hasRulesOnCustomers } from "../../lib/coupon/describe-usage"
import { groupChips } from "../../lib/list/chips-of"
import { NameChips } from "./name-chips"
import { useListName } from "./list-names-context"

/** Who may use it: the groups by name, the length of the list, or everyone. */
export function AudienceCell({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const nameOf = useListName()
  const { customers, history } = coupon.terms.audience
  const { shown, more } = groupChips(coupon)
  const isNamed = customers === "named"
  return (
    <div className="flex flex-col items-start gap-y-0.5">
      {isNamed && t("audience.named", { count: coupon.named_customers_count })}
      {shown.length > 0 && <NameChips names={shown.map(nameOf)} more={more} />}
      {!isNamed &&
        !shown.length &&
        (hasRulesOnCustomers(coupon.terms) ? t("columns.further_rules") : t("audience.everyone"))}
      {history !== "any" && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
          {t(`audience.${history}`)}
        </Text>
      )}
    </div>
  )
}
