import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { AutomaticBadge } from "../coupon/automatic-badge"
import { CodeBadge } from "../coupon/code-badge"
import { UsesLink } from "../coupon/uses-link"

/** The code, and below it the name and how often it was used; a long one is cut, to leave the rest in view. */
export function CouponCell({ coupon }: { coupon: AdminCoupon }) {
  const { t } = useTranslation("coupons")
  return (
    <div className="flex min-w-0 max-w-28 flex-col items-start gap-y-0.5 py-2 md:max-w-60">
      {coupon.is_automatic ? <AutomaticBadge /> : <CodeBadge code={coupon.code} />}
      <Link
        to={`/coupons/${coupon.id}`}
        onClick={(event) => event.stopPropagation()}
        className="txt-compact-small text-ui-fg-base focus-visible:shadow-borders-focus max-w-full truncate rounded outline-none"
      >
        {coupon.name}
      </Link>
      <UsesLink
        coupon={coupon}
        text={t("list.used", { count: coupon.used })}
        className={clx(
          "txt-compact-xsmall hover:underline focus-visible:shadow-borders-focus rounded outline-none",
          coupon.used ? "text-ui-tag-blue-text" : "text-ui-fg-subtle"
        )}
      />
    </div>
  )
}
