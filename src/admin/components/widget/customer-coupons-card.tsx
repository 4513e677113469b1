import { useTranslation } from "react-i18next"
import { useCoupons } from "../../lib/api/coupons"
import { isForbidden } from "../../lib/api/is-forbidden"
import { useRedemptionsOf } from "../../lib/api/redemptions"
import { CouponLines } from "./coupon-lines"
import { CustomerUses } from "./customer-uses"
import { WidgetCard } from "./widget-card"

const SHOWN = 5

/** On the page of a customer: the coupons that they are on the list of or used, and those uses. */
export function CustomerCouponsCard({ customerId }: { customerId: string }) {
  const { t } = useTranslation("coupons")
  const filter = { customer_id: customerId }
  const coupons = useCoupons({ ...filter, limit: SHOWN })
  const uses = useRedemptionsOf({ ...filter, limit: SHOWN, offset: 0 })
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
      empty={!coupons.data?.count && !uses.data?.count && t("widgets.none")}
    >
      {() => (
        <>
          {coupons.data && <CouponLines page={coupons.data} filter={filter} />}
          {uses.data && uses.data.count > 0 && <CustomerUses page={uses.data} />}
        </>
      )}
    </WidgetCard>
  )
}
