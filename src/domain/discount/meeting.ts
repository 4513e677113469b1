import { MathBN } from "@medusajs/framework/utils"
import { budgetRefusal, spentBudget } from "../budget/spent-budget"
import type { Eligibility } from "../eligibility/check-eligibility"
import type { CouponFacts } from "../eligibility/facts"
import { isOnShipping } from "../eligibility/aim"
import { spendTier } from "../eligibility/spend-tier"
import type { Computation } from "./computation"
import { counts } from "./counts"
import type { CouponOutcome } from "./coupon-outcome"
import { discountCart, whyNothing } from "./discount-cart"
import type { Taken } from "./discountable-line"
import { meetingRefusal } from "./meeting-refusal"
import { decimal, money, ZERO } from "./money"

/** How far a cart has come, coupon by coupon. Never changed: each coupon makes a new one. */
export type Meeting = {
  /** What each line has given away, without tax. */
  gone: Taken
  /** The coupons that took something off. */
  kept: CouponFacts[]
  /** Which coupon has a line that takes no more than one; null: native promotions have it. */
  holders: Map<string, string | null>
}

/** A coupon, and what it asks of the cart and the shopper. */
export type Judged = { coupon: CouponFacts; eligibility: Eligibility }

/** A cart on which only native promotions have taken something off. */
export function openMeeting({ taken, cart }: Pick<Computation, "taken" | "cart">): Meeting {
  const gone: Taken = new Map()
  for (const { line_id, amount } of taken) {
    gone.set(line_id, MathBN.add(gone.get(line_id) ?? ZERO, amount))
  }
  const held = cart.shipping_methods.filter(({ id }) => MathBN.gt(gone.get(id) ?? ZERO, 0))
  return { gone, kept: [], holders: new Map(held.map(({ id }) => [id, null])) }
}

/** One coupon more: what it gives there, and how far the cart has come then. */
export function join(
  meeting: Meeting,
  { coupon, eligibility }: Judged,
  { cart, taken, settings }: Pick<Computation, "cart" | "taken" | "settings">
): { outcome: CouponOutcome; meeting: Meeting } {
  const outcome = {
    coupon_id: coupon.id,
    code: coupon.code,
    terms_version: coupon.terms_version,
    eligibility,
    amount: "0",
    tier: spendTier(coupon.terms, cart),
    kept_maximum: null,
    kept_minimum: null,
    currency_code: cart.currency_code,
    lines: [],
  }
  if (eligibility.state !== "eligible") {
    const { state, refusals } = eligibility
    return { outcome: { ...outcome, state, refusals }, meeting }
  }
  const noRoom = meetingRefusal(coupon, meeting.kept, { settings, taken })
  if (noRoom) {
    return { outcome: { ...outcome, state: "waiting", refusals: [noRoom] }, meeting }
  }
  const isOne = takesOne(coupon, settings)
  const discounted = discountCart(
    coupon,
    cart,
    { gone: meeting.gone, holders: isOne ? meeting.holders : new Map() },
    settings
  )
  const { amount, lines, gone, required, allowed } = discounted
  const spent = spentBudget(coupon.budgets, {
    currency_code: cart.currency_code,
    discount: decimal(amount),
    order_value: null,
  })
  if (spent) {
    const refusals = [budgetRefusal(spent, coupon.time_zone)]
    return { outcome: { ...outcome, state: "refused", refusals }, meeting }
  }
  if (amount.isZero()) {
    const refusals = [whyNothing(coupon, cart, discounted)]
    return { outcome: { ...outcome, state: "waiting", refusals, lines }, meeting }
  }
  return {
    outcome: {
      ...outcome,
      state: "applied",
      refusals: [],
      amount: decimal(amount),
      kept_maximum: allowed,
      kept_minimum: required,
      lines,
    },
    meeting: {
      gone,
      kept: [...meeting.kept, coupon],
      holders: isOne ? withHolder(meeting.holders, coupon, lines) : meeting.holders,
    },
  }
}

/**
 * Whether its lines take no other coupon: items where the store says so, and shipping methods always,
 * since an order of Medusa's keeps one discount of each.
 */
function takesOne(coupon: CouponFacts, settings: Computation["settings"]): boolean {
  const isOnePerItem = settings.max_coupons_per_item !== null && counts(coupon, settings)
  return isOnePerItem || isOnShipping(coupon.terms)
}

function withHolder(
  holders: Meeting["holders"],
  { code }: CouponFacts,
  lines: CouponOutcome["lines"]
): Meeting["holders"] {
  const taken = lines.filter(({ amount }) => !money(amount).isZero())
  return new Map([...holders, ...taken.map(({ line_id }) => [line_id, code] as const)])
}
