import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { targetChips } from "../../lib/list/chips-of"
import { NameChips } from "./name-chips"
import { useListName } from "./list-names-context"

/** What it takes something off. */
export function ScopeCell({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  const nameOf = useListName()
  if (coupon.scope === "order") {
    return t("columns.whole_order")
  }
  const { shown, more } = targetChips(coupon)
  if (!shown.length && !more && coupon.scope === "shipping_methods") {
    return t("columns.shipping")
  }
  if (!shown.length) {
    return more ? t("columns.further_rules") : t("columns.any_item")
  }
  return <NameChips names={shown.map(nameOf)} more={more} />
}
