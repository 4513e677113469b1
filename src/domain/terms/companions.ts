/** What a coupon may be on one order with: coupons on single items, on the whole order, native promotions. */
export const COMPANIONS = ["items", "order", "promotions"] as const
export type Companion = (typeof COMPANIONS)[number]
