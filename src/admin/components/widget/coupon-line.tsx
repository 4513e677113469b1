import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { describeDiscount } from "../../lib/coupon/describe-discount"
import { toLocale } from "../../lib/format/locale"
import { CouponStatusBadge } from "../coupon/status-badge"

/** A coupon in two lines, leading to its page. */
export function CouponLine({ coupon }: { coupon: AdminCoupon }) {
  const { i18n } = useTranslation("coupons")
  const discount = describeDiscount(coupon.terms.discount, toLocale(i18n.language))
  return (
    <li className="flex items-center justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <Link
          to={`/coupons/${coupon.id}`}
          className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus block truncate rounded font-mono outline-none"
        >
          {coupon.code}
        </Link>
        <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
          {`${discount} · ${coupon.name}`}
        </Text>
      </div>
      <CouponStatusBadge status={coupon.status} />
    </li>
  )
}
