import { Link } from "react-router-dom"
import type { AdminCoupon } from "../../../contracts/admin-responses"

/** The one person that a personal coupon is for. */
export function ContactCell({ coupon: { contact } }: { coupon: AdminCoupon }) {
  const name = contact?.name ?? contact?.email ?? contact?.customer_id ?? null
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
