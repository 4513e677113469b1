import { Link } from "react-router-dom"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useNamedCustomers } from "../../lib/api/named-customers"
import { isPersonal } from "../../lib/list/is-personal"

/** The one person that a personal coupon is for. */
export function ContactCell({ coupon }: { coupon: AdminCoupon }) {
  return isPersonal(coupon) ? <Contact couponId={coupon.id} /> : null
}

function Contact({ couponId }: { couponId: string }) {
  const { data } = useNamedCustomers(couponId, { limit: 1, offset: 0 })
  const contact = data?.named_customers[0]
  const name = contact?.name ?? contact?.email ?? contact?.customer_id
  return contact?.customer_id ? (
    <Link
      to={`/customers/${contact.customer_id}`}
      onClick={(event) => event.stopPropagation()}
      className="text-ui-tag-blue-text hover:underline focus-visible:shadow-borders-focus rounded outline-none"
    >
      {name}
    </Link>
  ) : (
    name
  )
}
