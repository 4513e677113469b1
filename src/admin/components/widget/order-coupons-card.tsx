import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminRedemption } from "../../../contracts/admin-responses"
import { isForbidden } from "../../lib/api/is-forbidden"
import { useOrderEntries } from "../../lib/api/order-entries"
import { useRedemptionsOf } from "../../lib/api/redemptions"
import { orderCoupons } from "../../lib/order-coupons/order-coupons"
import { GiveBackDrawer } from "../redemptions/give-back-drawer"
import { OrderCouponLine } from "./order-coupon-line"
import { WidgetCard } from "./widget-card"

/** More than an order takes. */
const ALL = 100

/** On the page of an order: its coupons and the codes that were typed, with what became of each. */
export function OrderCouponsCard({ orderId }: { orderId: string }) {
  const { t } = useTranslation("coupons")
  const entries = useOrderEntries(orderId)
  const uses = useRedemptionsOf({ order_id: orderId, limit: ALL, offset: 0 })
  const [givenBack, setGivenBack] = useState<AdminRedemption | null>(null)
  const error = entries.error ?? uses.error
  const isPending = entries.isPending || uses.isPending
  const coupons = orderCoupons(entries.data?.entries ?? [], uses.data?.redemptions ?? [])
  if (isForbidden(error) || (!error && !coupons.length)) {
    return null
  }
  return (
    <>
      <WidgetCard
        title={t("widgets.order.title")}
        isPending={isPending}
        error={error}
        onRetry={() => {
          void entries.refetch()
          void uses.refetch()
        }}
      >
        {() => (
          <ul className="divide-y">
            {coupons.map((coupon) => (
              <OrderCouponLine key={coupon.id} coupon={coupon} onGiveBack={setGivenBack} />
            ))}
          </ul>
        )}
      </WidgetCard>
      {givenBack && <GiveBackDrawer redemption={givenBack} onClose={() => setGivenBack(null)} />}
    </>
  )
}
