import { refusalError } from "../../coupon/operations/coupons/refusal-error"
import { refuseRegisteredMeeting } from "../../coupon/operations/ledger/refuse-registered-meeting"
import { registerUse } from "../../coupon/operations/ledger/register-use"
import type { Sql } from "../../coupon/sql/sql"
import type { CouponUsage } from "./split-usage"

export type UsageContext = { customer_id: string | null; customer_email: string | null }

/**
 * Takes a use of every coupon of an order, in the caller's transaction.
 * @throws MedusaError not_allowed with the reason as `code`: roll back, refresh the cart, tell the shopper
 */
export async function registerCoupons(
  sql: Sql,
  coupons: CouponUsage[],
  context: UsageContext,
  now: Date
): Promise<void> {
  await refuseRegisteredMeeting(sql, {
    coupons,
    customer_id: context.customer_id,
    email: context.customer_email,
  })
  for (const coupon of coupons) {
    const refusal = coupon.is_held
      ? await registerUse(sql, {
          coupon_id: coupon.coupon_id,
          amount: coupon.amount,
          customer_id: context.customer_id,
          email: context.customer_email,
          now,
        })
      : { code: "terms_changed" as const, params: {} }
    if (refusal) {
      throw refusalError(refusal, coupon.code)
    }
  }
}
