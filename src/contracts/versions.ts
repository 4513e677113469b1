import type { Terms } from "../domain/terms/terms"

/** One version of a coupon's terms, with the uses that were taken under it. */
export type AdminCouponVersion = {
  version: number
  is_current: boolean
  created_at: string
  terms: Terms
  /** `bound` to an order, `open` until theirs is placed, and `reversed`: given back. */
  uses: { bound: number; open: number; reversed: number }
}

export type AdminCouponVersionListResponse = {
  versions: AdminCouponVersion[]
  count: number
  offset: number
  limit: number
}
