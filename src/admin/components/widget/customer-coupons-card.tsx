import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCoupons } from "../../lib/api/coupons"
import { isForbidden } from "../../lib/api/is-forbidden"
import { useRedemptionsOf } from "../../lib/api/redemptions"
import { Paged } from "../layout/paged"
import { CouponLines } from "./coupon-lines"
import { CustomerUses } from "./customer-uses"
import { GiveMenu } from "./give-menu"
import { WidgetCard } from "./widget-card"

const PAGE_SIZE = 5

/** On the page of a customer: the coupons that name them or a group of theirs, or that they used, and those uses. */
export function CustomerCouponsCard({ customerId }: { customerId: string }) {
  const { t } = useTranslation("coupons")
  const [couponPage, setCouponPage] = useState(0)
  const [usePage, setUsePage] = useState(0)
  const query = (page: number) => ({
    customer_id: customerId,
    limit: PAGE_SIZE,
    offset: page * PAGE_SIZE,
  })
  const coupons = useCoupons(query(couponPage))
  const uses = useRedemptionsOf(query(usePage))
  const error = coupons.error ?? uses.error
  if (isForbidden(error)) {
    return null
  }
  return (
    <WidgetCard
      title={t("widgets.customer.title")}
      isPending={coupons.isPending || uses.isPending}
      error={error}
      onRetry={() => {
        void coupons.refetch()
        void uses.refetch()
      }}
      action={<GiveMenu customerId={customerId} />}
      empty={!coupons.data?.count && !uses.data?.count && t("widgets.none")}
    >
      {() => (
        <>
          {coupons.data && (
            <Paged page={coupons.data} onPage={setCouponPage}>
              <CouponLines coupons={coupons.data.coupons} />
            </Paged>
          )}
          {uses.data && uses.data.count > 0 && (
            <Paged page={uses.data} onPage={setUsePage}>
              <CustomerUses page={uses.data} />
            </Paged>
          )}
        </>
      )}
    </WidgetCard>
  )
}
