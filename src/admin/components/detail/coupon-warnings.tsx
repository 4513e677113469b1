import type { AdminCoupon } from "../../../contracts/admin-responses"
import { useCouponWarnings } from "../../lib/api/warnings"
import { WarningsList } from "../coupon/warnings-list"

/** What is worth a look in a coupon that could still be used; what holds for most is said in the form alone. */
export function CouponWarnings({ coupon: { id, time_zone } }: { coupon: AdminCoupon }) {
  const { data } = useCouponWarnings(id)
  const warnings = (data?.warnings ?? []).filter(({ code }) => code !== "guests_can_return")
  return <WarningsList warnings={warnings} timeZone={time_zone} />
}
