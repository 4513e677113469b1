import { createContext, useContext } from "react"
import type { AdminCoupon } from "../../../contracts/admin-responses"
import { isLocked } from "../../lib/coupon/is-locked"

/** The coupon being edited; null while one is created. */
export const EditedCouponContext = createContext<AdminCoupon | null>(null)

export function useEditedCoupon(): AdminCoupon | null {
  return useContext(EditedCouponContext)
}

/** Whether the field can no longer be changed. */
export function useIsLocked(field: string): boolean {
  const coupon = useEditedCoupon()
  return coupon !== null && isLocked(coupon.locked_fields, field)
}
