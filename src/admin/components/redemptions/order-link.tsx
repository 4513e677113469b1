import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminRedemption } from "../../../contracts/admin-responses"

/** The order of a use; there is none while it is being placed. */
export function OrderLink({ redemption }: { redemption: AdminRedemption }) {
  const { t } = useTranslation("coupons")
  const { order_id, order_display_id } = redemption
  if (!order_id) {
    return <>{t("redemptions.no_order")}</>
  }
  return (
    <Link to={`/orders/${order_id}`} className="text-ui-tag-blue-text hover:underline">
      {order_display_id === null ? order_id : `#${order_display_id}`}
    </Link>
  )
}
