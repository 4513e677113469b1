import { z } from "@medusajs/framework/zod"
import { plainText } from "./plain-text"
import type { Decimal } from "../domain/decimal"

/** Why a code does not apply: for programs (`code`, `params`) and for people (`message`, in the shopper's language). */
export type StoreReason = {
  code: string
  params: Record<string, string | number | string[] | null>
  message: string
}

/** A code entered on a cart, with its outcome at the last computation. */
export type StoreCartCoupon = {
  code: string
  name: string
  description: string | null
  position: number
  state: "applied" | "waiting" | "refused"
  /** What it takes off, in the base of the discount; null unless applied. */
  amount: Decimal | null
  currency_code: string | null
  reasons: StoreReason[]
  /** The items of the cart that it is for, and all others; none of either where the code reads as unknown. */
  item_ids: string[]
  other_item_ids: string[]
}

export type StoreCartCouponsResponse = { coupons: StoreCartCoupon[] }

/** Body of `POST /store/carts/:id/coupons`: the entered codes in the order to apply them. */
export const ReorderCartCoupons = z.strictObject({
  codes: z.array(plainText(200).min(1)).min(1).max(20),
})
export type ReorderCartCoupons = z.infer<typeof ReorderCartCoupons>
