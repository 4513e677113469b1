import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCoupon } from "../../lib/api/coupons"
import { errorText } from "../../lib/problem/error-text"
import { useTestCart } from "../../lib/api/test-cart"
import { FormError } from "../form/form-error"
import { PersonResult } from "./person-result"
import { toRequest, type Subject } from "./subject"
import { SubjectForm } from "./subject-form"
import { TraceResult } from "./trace-result"

/** A cart, an order or a customer in, and out comes what the coupon says to it, and why. */
export function TestCart({ couponId }: { couponId: string }) {
  const { t } = useTranslation("coupons")
  const test = useTestCart()
  const [kind, setKind] = useState<Subject["kind"]>("cart")
  const coupon = useCoupon(couponId).data?.coupon
  const { trace, order, person } = test.data ?? {}
  const run = (subject: Subject) => {
    setKind(subject.kind)
    test.mutate({ coupon_ids: [couponId], ...toRequest(subject) })
  }
  return (
    <div className="flex flex-col gap-y-6">
      <SubjectForm isPending={test.isPending} onTest={run} />
      <FormError message={errorText(t, test.error)} />
      {coupon && !test.isPending && !test.isError && (
        <div aria-live="polite" className="flex flex-col gap-y-6">
          {trace && <TraceResult coupon={coupon} trace={trace} order={order} kind={kind} />}
          {person?.coupons[0] && <PersonResult coupon={coupon} trace={person.coupons[0]} />}
        </div>
      )}
    </div>
  )
}
