import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "../decimal"
import { automaticApart, byPriority } from "./automatic-first"
import { ceilingsOf } from "./ceiling"
import { commute } from "./commute"
import type { Computation } from "./computation"
import type { CouponOutcome } from "./coupon-outcome"
import { join, openMeeting, type Judged, type Meeting } from "./meeting"
import { inUnits, ZERO, type Money } from "./money"
import { savedWithTax } from "./saving"

/** Coupons tried in a place before the search gives up: fewer on a long cart, where each takes longer. */
const MOST_STEPS = 150
const MOST_STEPS_OF_LONG = 50
const LONG = 10

type Rules = Omit<Computation, "coupons" | "skip">

export type BestOrder = {
  /** What saves most, in its order, without what comes before it anyway. */
  chosen: Judged[]
  /** What all of the coupons take off the items in this order, with tax. */
  saved: Decimal
  /** What no order could exceed: `saved` itself where this one is proved best. */
  most: Decimal
}

type Found = { saved: Money; order: Judged[] }
type Followed = Found & { meeting: Meeting }

/**
 * The choice and order of coupons that saves the shopper most, under all rules of meeting. Where the
 * store has an order of its own, automatic coupons are no choice and come before it, and where that is
 * by priority, in that order. A branch and bound search that begins with the
 * order entered, and so is never worse than it. A path is left
 * where the most that the other coupons could still add does not beat the best found, or where it
 * differs from another in the order of coupons that do not touch each other.
 */
export function bestOrder(judged: Judged[], rules: Rules): BestOrder {
  const isLong = rules.cart.lines.length > LONG
  const mostSteps = rules.most_steps ?? (isLong ? MOST_STEPS_OF_LONG : MOST_STEPS)
  const { before, free } = apart(judged, rules)
  const able = free.filter(({ eligibility }) => eligibility.state === "eligible")
  const { meeting: start, saved: savedBefore } = follow(before, openMeeting(rules), rules)
  const ceilings = ceilingsOf(able, start, rules)
  let best: Found = [able, byCeiling(able, ceilings)]
    .map((order) => follow(allowedOrder(order, rules), start, rules))
    .reduce((a, b) => (MathBN.gt(b.saved, a.saved) ? b : a))
  let steps = 0
  let unexplored = best.saved

  const search = (meeting: Meeting, path: Judged[], saved: Money, rest: Judged[]): void => {
    if (MathBN.gt(saved, best.saved)) {
      best = { saved, order: path }
    }
    const bound = MathBN.add(saved, ceilings.of(rest, meeting))
    if (MathBN.lte(bound, best.saved)) {
      return
    }
    const last = path.at(-1)
    for (const one of byCeiling(rest, ceilings)) {
      if (last && !mayFollow(last, one)) {
        continue
      }
      if (steps >= mostSteps) {
        unexplored = MathBN.max(unexplored, bound)
        return
      }
      steps += 1
      const joined = join(meeting, one, rules)
      if (joined.outcome.state === "applied") {
        const more = savedWithTax([joined.outcome], rules.cart)
        const others = rest.filter((other) => other !== one)
        search(joined.meeting, [...path, one], MathBN.add(saved, more), others)
      }
    }
  }
  /** Whether the path that goes on so is not the same as another, or against the store's order. */
  const mayFollow = (last: Judged, one: Judged) =>
    !isBefore(one, last, rules) &&
    (judged.indexOf(one) > judged.indexOf(last) ||
      isBefore(last, one, rules) ||
      !commute(last.coupon, one.coupon, rules))

  search(start, [], ZERO, able)
  return {
    chosen: best.order,
    saved: inUnits(MathBN.add(savedBefore, best.saved), rules.cart),
    most: inUnits(MathBN.add(savedBefore, MathBN.max(unexplored, best.saved)), rules.cart),
  }
}

/** What comes before everything else, and what the search may choose from. */
function apart(judged: Judged[], { settings }: Rules): { before: Judged[]; free: Judged[] } {
  if (settings.application_order === "best") {
    return { before: [], free: judged }
  }
  const { automatic, entered } = automaticApart(judged)
  return { before: automatic, free: entered }
}

/** Whether the store has one applied before another, whatever the shopper would have. */
function isBefore(a: Judged, b: Judged, { settings }: Rules): boolean {
  return settings.application_order === "priority" && a.coupon.priority > b.coupon.priority
}

function allowedOrder(order: Judged[], { settings }: Rules): Judged[] {
  return settings.application_order === "priority" ? byPriority(order) : order
}

/** What one order comes to, without the coupons that give nothing in it. */
function follow(order: Judged[], start: Meeting, rules: Rules): Followed {
  let meeting = start
  const applied: { one: Judged; outcome: CouponOutcome }[] = []
  for (const one of order) {
    const joined = join(meeting, one, rules)
    meeting = joined.meeting
    if (joined.outcome.state === "applied") {
      applied.push({ one, outcome: joined.outcome })
    }
  }
  return {
    saved: savedWithTax(
      applied.map(({ outcome }) => outcome),
      rules.cart
    ),
    order: applied.map(({ one }) => one),
    meeting,
  }
}

function byCeiling(judged: Judged[], ceilings: ReturnType<typeof ceilingsOf>): Judged[] {
  return [...judged].sort((a, b) => ceilings.alone(b).comparedTo(ceilings.alone(a)) ?? 0)
}
