import { useWatch } from "react-hook-form"
import { takesAllItems } from "../../lib/coupon-form/targets"
import type { CouponFormValues } from "../../lib/coupon-form/values"
import { factsOfForm } from "../../lib/summary/coupon-facts"
import { CouponSummary } from "../coupon/coupon-summary"
import { useEditedCoupon } from "../form/edited-coupon-context"

/** What the coupon being typed will do. */
export function FormSummary() {
  const values = useWatch<CouponFormValues>() as CouponFormValues
  const edited = useEditedCoupon()
  const takes_all_items = edited !== null && takesAllItems(edited.terms)
  return <CouponSummary facts={factsOfForm(values, { takes_all_items })} />
}
