import type { CouponFacts } from "../../../../domain/eligibility/facts"

/** What `identityFacts` fills in; the rest stands in the cart that core computes. */
const KNOWN =
  /^(customer(\..+)?|customer_id|email|region_id|region\.(id|currency_code)|sales_channel_id|currency_code)$/

/** Whether every condition can be asked without the cart itself. */
export function knowsConditions({ terms }: CouponFacts): boolean {
  return terms.conditions.every(({ attribute }) => KNOWN.test(attribute))
}

/** The coupon with only those conditions that can be asked without the cart itself. */
export function withKnownConditions(coupon: CouponFacts): CouponFacts {
  const conditions = coupon.terms.conditions.filter(({ attribute }) => KNOWN.test(attribute))
  return { ...coupon, terms: { ...coupon.terms, conditions } }
}
