import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useCoupons, type CouponListQuery } from "../../lib/api/coupons"
import { isForbidden } from "../../lib/api/is-forbidden"
import { CouponLines } from "./coupon-lines"
import { WidgetCard } from "./widget-card"

const SHOWN = 5

type CouponListCardProps = {
  title: string
  /** Which coupons belong to the page, as the list of coupons is asked. */
  filter: Pick<CouponListQuery, "campaign_id" | "group_id" | "product_id">
  /** Said where there are none; without it nothing is shown then. */
  empty?: string
}

/** The coupons that a page of Medusa's has to do with, the newest first. */
export function CouponListCard({ title, filter, empty }: CouponListCardProps) {
  const { t } = useTranslation("coupons")
  const { data, isPending, error, refetch } = useCoupons({ ...filter, limit: SHOWN })
  const isNothing = !empty && (isPending || data?.count === 0)
  if (isNothing || isForbidden(error)) {
    return null
  }
  return (
    <WidgetCard
      title={title}
      isPending={isPending}
      error={error}
      onRetry={() => void refetch()}
      empty={data?.count === 0 && empty}
    >
      {() =>
        data && (
          <>
            <CouponLines coupons={data.coupons} />
            {data.count > data.coupons.length && (
              <div className="px-6 py-3">
                <Link
                  to={`/coupons?${new URLSearchParams(filter)}`}
                  className="txt-compact-small text-ui-tag-blue-text hover:underline"
                >
                  {t("widgets.all", { count: data.count })}
                </Link>
              </div>
            )}
          </>
        )
      }
    </WidgetCard>
  )
}
