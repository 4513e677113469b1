import type { ReactNode } from "react"
import { LockNotice } from "../coupon/lock-notice"
import { isLocked } from "../../lib/coupon/is-locked"
import { useEditedCoupon } from "./edited-coupon-context"

type LockedFieldsetProps = {
  /** Path of the field in `locked_fields`. */
  field: string
  children: ReactNode
}

/** Inputs that a first use locks: the browser itself then keeps them from being changed. */
export function LockedFieldset({ field, children }: LockedFieldsetProps) {
  const coupon = useEditedCoupon()
  const locked = coupon !== null && isLocked(coupon.locked_fields, field)
  return (
    <div className="flex flex-col gap-y-2">
      {locked && <LockNotice used={coupon.used} />}
      <fieldset disabled={locked} className="flex min-w-0 flex-col gap-y-4 disabled:opacity-60">
        {children}
      </fieldset>
    </div>
  )
}
