import { z } from "@medusajs/framework/zod"
import { plainText } from "./plain-text"
import type { Decimal } from "../domain/decimal"
import type { ShownVoucher } from "../domain/voucher/voucher"
import type { BestChoice } from "../domain/qualification/best-choice"

/** Why a code does not apply: for programs (`code`, `params`) and for people (`message`, in the shopper's language). */
export type StoreReason = {
  code: string
  params: Record<string, string | number | string[] | null>
  message: string
}

/** From which spend on, and what then is taken off: a percentage, or an amount in the cart's currency. */
type StoreTierStep = {
  /** Counts from 1. */
  number: number
  from: Decimal
  discount: { type: "percentage" | "fixed"; value: Decimal }
}

/** Where a cart stands on a coupon's tiers. */
export type StoreCouponTier = {
  /** What the cart is worth before any discount, in the base of the tiers: with tax or without. */
  actual: Decimal
  /** Null below the lowest tier. */
  reached: StoreTierStep | null
  /** The next tier, what is missing to it, and a sentence on it; null on the highest. */
  next: (StoreTierStep & { missing: Decimal; message: string }) | null
}

/** A code entered on a cart, with its outcome at the last computation. */
export type StoreCartCoupon = {
  /** Of an automatic coupon what the cart shows for it: nobody can enter it. */
  code: string
  name: string
  description: string | null
  /** It came by itself, and cannot be removed. */
  is_automatic: boolean
  position: number
  state: "applied" | "waiting" | "refused"
  /** What it takes off, in the base of the discount; null unless applied. */
  amount: Decimal | null
  currency_code: string | null
  /** Where the cart stands on the coupon's tiers; null where it has none. */
  tier: StoreCouponTier | null
  /** The item that it puts in the cart for nothing, and what it stands for; null where it puts none in. */
  voucher: ShownVoucher | null
  reasons: StoreReason[]
  /** The items of the cart that it is for, and all others; none of either where the code reads as unknown. */
  item_ids: string[]
  other_item_ids: string[]
}

export type StoreCartCouponsResponse = { coupons: StoreCartCoupon[] }

/** A coupon that is not on the cart and that its shopper could use there. */
export type StoreAvailableCoupon = {
  code: string
  name: string
  description: string | null
  /** ISO 8601; null: no end. */
  ends_at: string | null
  /** Entered now it would apply, or wait until its reasons are gone. */
  state: "applied" | "waiting"
  /** What it would take off now, in the base of the discount; null where it would wait. */
  amount: Decimal | null
  currency_code: string
  /**
   * What the items would cost less than they do now, with tax. Below zero where the store's order of
   * application would have it push a better coupon off.
   */
  saving: Decimal
  /** What it would take off instead of the codes that are on the cart, with tax. */
  saving_alone: Decimal
  /** Where the cart stands on the coupon's tiers; null where it has none. */
  tier: StoreCouponTier | null
  /** The item that it would put in the cart for nothing; null where it puts none in. */
  voucher: ShownVoucher | null
  reasons: StoreReason[]
  item_ids: string[]
  other_item_ids: string[]
}

/** The one that saves most comes first; at most 200. */
export type StoreAvailableCouponsResponse = {
  coupons: StoreAvailableCoupon[]
  best: BestChoice
}

/** Body of `POST /store/carts/:id/coupons`: the entered codes in the order to apply them. */
export const ReorderCartCoupons = z.strictObject({
  codes: z.array(plainText(200).min(1)).min(1).max(20),
})
export type ReorderCartCoupons = z.infer<typeof ReorderCartCoupons>
