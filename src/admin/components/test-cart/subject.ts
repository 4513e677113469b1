import type { TestCart } from "../../../contracts/test-cart"

export const SUBJECT_KINDS = ["cart", "order", "customer"] as const

/** What a coupon is tried on. */
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

export type Subject = { kind: SubjectKind; id: string }

/** Beside the coupons that are there already. */
export function toRequest({ kind, id }: Subject): Omit<TestCart, "coupon_ids"> {
  const fields = { cart: "cart_id", order: "order_id", customer: "customer_id" } as const
  return { with_entered: true, [fields[kind]]: id }
}
