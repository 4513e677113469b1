import type { TFunction } from "i18next"
import type { AdminCoupon } from "../../../contracts/admin-responses"

/** Who may use a coupon, in a few words: "2 customer groups, new customers only". */
export function describeAudience(
  coupon: Pick<AdminCoupon, "terms" | "named_customers_count">,
  t: TFunction<"coupons">
): string {
  const { customers, group_ids, history } = coupon.terms.audience
  const who = [
    ...(customers === "named"
      ? [t("audience.named", { count: coupon.named_customers_count })]
      : []),
    ...(group_ids.length ? [t("audience.groups", { count: group_ids.length })] : []),
  ]
  return [
    ...(who.length ? who : [t("audience.everyone")]),
    ...(history === "any" ? [] : [t(`audience.${history}`)]),
  ].join(", ")
}
