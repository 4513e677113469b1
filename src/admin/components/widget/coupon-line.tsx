import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { describeDiscount } from "../../lib/coupon/describe-discount"
import { describeWhy } from "../../lib/coupon/describe-why"
import { toLocale } from "../../lib/format/locale"
import { CouponStatusBadge } from "../coupon/status-badge"
import { CodeLink } from "./code-link"

/** A coupon in two lines, leading to its page; on a customer's, why it is theirs. */
export function CouponLine({ coupon }: { coupon: AdminCoupon }) {
  const { t, i18n } = useTranslation("coupons")
  const why = coupon.of_customer && describeWhy(coupon.of_customer, t)
  const discount = describeDiscount(coupon.terms.discount, toLocale(i18n.language))
  return (
    <li className="flex items-center justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <CodeLink code={coupon.code} couponId={coupon.id} />
        <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
          {`${discount} · ${coupon.name}`}
        </Text>
        {why && (
          <Text size="xsmall" leading="compact" className="text-ui-fg-muted break-words">
            {why}
          </Text>
        )}
      </div>
      <CouponStatusBadge status={coupon.status} />
    </li>
  )
}
