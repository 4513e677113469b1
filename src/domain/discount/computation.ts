import type { Decimal } from "../decimal"
import type { CartFacts, CouponFacts } from "../eligibility/facts"
import type { RuleSlug } from "../eligibility/rule"
import type { MeetingRules } from "./meeting-rules"

/** Coupons, in the order entered, and the cart that they meet on. */
export type Computation = {
  cart: CartFacts
  coupons: CouponFacts[]
  /** What native promotions take off, without tax. */
  taken: { line_id: string; amount: Decimal }[]
  settings: MeetingRules
  skip?: RuleSlug[]
  /** How long to search for the best order: the coupons tried in a place. */
  most_steps?: number
}
