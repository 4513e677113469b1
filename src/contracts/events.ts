import type { Grant } from "../domain/voucher/voucher"

/** Events this plugin emits, all after the fact is committed; they may repeat, handlers must be idempotent. */
export const COUPON_EVENTS = {
  redeemed: "coupon.redeemed",
  reversed: "coupon.reversed",
  refused: "coupon.refused",
  changed: "coupon.changed",
  expired: "coupon.expired",
} as const

/** What a product voucher gave, for whoever fulfils it: once per `redemption_id`, however often it is told. */
export type RedeemedVoucher = {
  /** Null: it was no product voucher. */
  variant_id: string | null
  /** The service that it stands for, in all; null: nothing but the item itself. */
  grant: Grant | null
}

export type CouponRedeemedEvent = {
  redemption_id: string
  coupon_id: string
  order_id: string
  cart_id: string | null
  customer_id: string | null
  code: string
  /** Decimal string in major units, in the base of the discount. */
  amount: string
  currency_code: string
  terms_version: number
} & RedeemedVoucher

export type CouponReversedEvent = {
  redemption_id: string
  coupon_id: string
  order_id: string | null
  reason: string
} & RedeemedVoucher

export type CouponRefusedEvent = {
  coupon_id: string
  cart_id: string
  reasons: string[]
}

export type CouponChangedEvent = {
  coupon_id: string
  change: "created" | "updated" | "deleted" | "restored"
}

export type CouponExpiredEvent = { coupon_id: string; ended_at: string }

export type CouponEventPayloads = {
  "coupon.redeemed": CouponRedeemedEvent
  "coupon.reversed": CouponReversedEvent
  "coupon.refused": CouponRefusedEvent
  "coupon.changed": CouponChangedEvent
  "coupon.expired": CouponExpiredEvent
}
