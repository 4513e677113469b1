import type { TFunction } from "i18next"
import type { AdminCouponOfCustomer } from "../../../contracts/admin-responses"

/** "Named · Group VIP · Used": why a coupon is a customer's. */
export function describeWhy(
  { is_named, groups, has_used }: AdminCouponOfCustomer,
  t: TFunction<"coupons">
): string {
  return [
    ...(is_named ? [t("widgets.customer.named")] : []),
    ...groups.map(({ name }) => t("widgets.customer.group", { name })),
    ...(has_used ? [t("widgets.customer.used")] : []),
  ].join(" · ")
}
