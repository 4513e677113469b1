import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminRedemption } from "../../../contracts/admin-responses"

/** Who used it: the e-mail address, leading to the customer where there is one. */
export function CustomerCell({ redemption }: { redemption: AdminRedemption }) {
  const { t } = useTranslation("coupons")
  const { customer_id, customer_email } = redemption
  const name = customer_email ?? customer_id ?? t("redemptions.guest")
  return customer_id ? (
    <Link to={`/customers/${customer_id}`} className="text-ui-tag-blue-text hover:underline">
      {name}
    </Link>
  ) : (
    <>{name}</>
  )
}
