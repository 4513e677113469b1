import { MathBN } from "@medusajs/framework/utils"
import { budgetRefusal, spentBudget } from "../budget/spent-budget"
import type { Eligibility } from "../eligibility/check-eligibility"
import type { CouponFacts } from "../eligibility/facts"
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
  /** Which coupon has an item, where one item takes no more than one. */
  holders: Map<string, string>
}

/** A coupon, and what it asks of the cart and the shopper. */
export type Judged = { coupon: CouponFacts; eligibility: Eligibility }

/** A cart on which only native promotions have taken something off. */
export function openMeeting({ taken }: Pick<Computation, "taken">): Meeting {
  const gone: Taken = new Map()
  for (const { line_id, amount } of taken) {
    gone.set(line_id, MathBN.add(gone.get(line_id) ?? ZERO, amount))
  }
  return { gone, kept: [], holders: new Map() }
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
  const isCounted = settings.max_coupons_per_item !== null && counts(coupon, settings)
  const discounted = discountCart(
    coupon,
    cart,
    { gone: meeting.gone, holders: isCounted ? meeting.holders : new Map() },
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
      holders: isCounted ? withHolder(meeting.holders, coupon, lines) : meeting.holders,
    },
  }
}

function withHolder(
  holders: Meeting["holders"],
  { code }: CouponFacts,
  lines: CouponOutcome["lines"]
): Meeting["holders"] {
  const taken = lines.filter(({ amount }) => !money(amount).isZero())
  return new Map([...holders, ...taken.map(({ line_id }) => [line_id, code] as const)])
}
