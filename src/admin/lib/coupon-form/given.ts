import type { CouponFormValues } from "./values"

/** Why somebody is given a coupon of their own; kept as its tag. */
export const GIFT_REASONS = ["compensation", "reward", "points", "gift", "event"] as const
export type GiftReason = (typeof GIFT_REASONS)[number]

export type Gift = { customer_id: string; reason: GiftReason | null }

const CUSTOMER = "for"
const REASON = "reason"

/** Where the form opens that makes a coupon for one customer. */
export function giftLink({ customer_id, reason }: Gift): string {
  const params = new URLSearchParams({
    [CUSTOMER]: customer_id,
    ...(reason && { [REASON]: reason }),
  })
  return `/coupons/create?${params}`
}

/** What the address of the form says; null where it is for nobody in particular. */
export function giftOf(params: URLSearchParams): Gift | null {
  const customer_id = params.get(CUSTOMER)
  const reason = GIFT_REASONS.find((reason) => reason === params.get(REASON)) ?? null
  return customer_id ? { customer_id, reason } : null
}

/** A new coupon for one customer alone, to be used once. */
export function forCustomer(
  empty: CouponFormValues,
  customer_id: string,
  tag: string | null
): CouponFormValues {
  return {
    ...empty,
    audience: { ...empty.audience, kind: "named", customer_ids: [customer_id] },
    per_customer_limit: "1",
    tags: tag ? [tag] : [],
  }
}
