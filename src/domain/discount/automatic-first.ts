import type { Judged } from "./meeting"

/** Automatic coupons, the highest priority first, and the others as they came. */
export function automaticApart(judged: Judged[]): { automatic: Judged[]; entered: Judged[] } {
  const automatic = judged.filter(({ coupon }) => coupon.is_automatic)
  return {
    automatic: byPriority(automatic),
    entered: judged.filter(({ coupon }) => !coupon.is_automatic),
  }
}

/** The highest priority first, among equals as they came. */
export function byPriority(judged: Judged[]): Judged[] {
  return [...judged].sort((a, b) => b.coupon.priority - a.coupon.priority)
}
