import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminCouponListResponse } from "../../../contracts/admin-responses"
import { CouponLine } from "./coupon-line"

type CouponLinesProps = {
  page: AdminCouponListResponse
  /** Which coupons these are, as the list of coupons is asked for all of them. */
  filter: Record<string, string>
}

/** Some coupons, and the way to the others. */
export function CouponLines({ page, filter }: CouponLinesProps) {
  const { t } = useTranslation("coupons")
  return (
    <>
      <ul className="divide-y">
        {page.coupons.map((coupon) => (
          <CouponLine key={coupon.id} coupon={coupon} />
        ))}
      </ul>
      {page.count > page.coupons.length && (
        <div className="px-6 py-3">
          <Link
            to={`/coupons?${new URLSearchParams(filter)}`}
            className="txt-compact-small text-ui-tag-blue-text hover:underline"
          >
            {t("widgets.all", { count: page.count })}
          </Link>
        </div>
      )}
    </>
  )
}
