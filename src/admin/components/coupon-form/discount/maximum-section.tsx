import { AmountRows } from "./amount-rows"
import { OptionalAmounts } from "./optional-amounts"

/** The most that the coupon takes off an order. */
export function MaximumSection() {
  return (
    <OptionalAmounts list="maximum_discount" texts="maximum">
      <AmountRows list="maximum_discount" />
    </OptionalAmounts>
  )
}
