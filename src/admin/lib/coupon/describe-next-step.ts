import type { TFunction } from "i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { formatDateTime } from "../format/date"
import { nextStep } from "./next-step"

/** What happens to the coupon next by itself, and when, in words. */
export function describeNextStep(
  coupon: AdminCoupon,
  { t, locale }: { t: TFunction<"coupons">; locale: string }
): string {
  const { key, at } = nextStep(coupon)
  return t(`next.${key}`, { date: at ? formatDateTime(at, locale, coupon.time_zone) : "" })
}
