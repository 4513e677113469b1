import { useCoupon } from "../../lib/api/coupons"
import { errorMessage } from "../../lib/api/error-message"
import { useTestCart } from "../../lib/api/test-cart"
import { FormError } from "../form/form-error"
import { ConditionsList } from "./conditions-list"
import { LinesList } from "./lines-list"
import { Outcome } from "./outcome"
import { TestCartForm } from "./test-cart-form"

/** A cart's id in, and out comes what the coupon would do on it, and why. */
export function TestCart({ couponId }: { couponId: string }) {
  const test = useTestCart()
  const trace = test.data?.trace
  const result = trace?.coupons[0]
  const coupon = useCoupon(couponId).data?.coupon
  return (
    <div className="flex flex-col gap-y-6">
      <TestCartForm
        isPending={test.isPending}
        onTest={(cart_id) => test.mutate({ coupon_ids: [couponId], cart_id })}
      />
      <FormError message={errorMessage(test.error)} />
      {trace && result && coupon && !test.isPending && !test.isError && (
        <div aria-live="polite" className="flex flex-col gap-y-6">
          <Outcome trace={result} currency={trace.currency_code} />
          <ConditionsList coupon={coupon} trace={result} currency={trace.currency_code} />
          <LinesList trace={result} cartLines={trace.lines} currency={trace.currency_code} />
        </div>
      )}
    </div>
  )
}
