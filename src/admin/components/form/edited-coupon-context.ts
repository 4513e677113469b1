import { createContext, useContext } from "react"
import type { AdminCoupon } from "../../../contracts/admin-responses"

/** The coupon being edited; null while one is created. */
export const EditedCouponContext = createContext<AdminCoupon | null>(null)

export function useEditedCoupon(): AdminCoupon | null {
  return useContext(EditedCouponContext)
}
