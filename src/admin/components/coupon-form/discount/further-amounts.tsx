import { useWatch } from "react-hook-form"
import { PERCENTAGE, type CouponFormValues } from "../../../lib/coupon-form/values"
import { AmountRows } from "./amount-rows"

/** What a fixed amount is in further currencies. */
export function FurtherAmounts() {
  const unit = useWatch<CouponFormValues, "discount.unit">({ name: "discount.unit" })
  return unit === PERCENTAGE ? null : (
    <AmountRows list="further_amounts" isOptional besides={unit} />
  )
}
