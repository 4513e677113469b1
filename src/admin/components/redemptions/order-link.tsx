import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminRedemption } from "../../../contracts/admin-responses"

/** The order of a use; there is none while it is being placed, nor where Medusa counted it before. */
export function OrderLink({ redemption }: { redemption: AdminRedemption }) {
  const { t } = useTranslation("coupons")
  const { order_id, order_display_id, state } = redemption
  if (!order_id) {
    return <>{state === "reserved" ? t("redemptions.no_order") : "–"}</>
  }
  return (
    <Link to={`/orders/${order_id}`} className="text-ui-tag-blue-text hover:underline">
      {order_display_id === null ? order_id : `#${order_display_id}`}
    </Link>
  )
}
