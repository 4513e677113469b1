import { useWatch } from "react-hook-form"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { factsOfForm } from "../../lib/summary/coupon-facts"
import { CouponSummary } from "../coupon/coupon-summary"

/** What the coupon being typed will do. */
export function FormSummary() {
  const values = useWatch<CouponFormValues>() as CouponFormValues
  return <CouponSummary facts={factsOfForm(values)} />
}
