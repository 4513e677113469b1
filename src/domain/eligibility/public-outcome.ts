import { REASONS, type Refusal, type RefusalCode } from "../refusal/reasons"
import type { Eligibility } from "./check-eligibility"

export type PublicOutcome =
  { kind: "ok" } | { kind: "unknown" } | { kind: "refused" | "waiting"; reasons: Refusal[] }

/** What a sentence to a shopper may say; everything else stays with staff. */
const PUBLIC_PARAMS: Partial<Record<RefusalCode, string[]>> = {
  not_started: ["starts_at", "time_zone"],
  expired: ["ends_at", "time_zone"],
  outside_hours: ["opens_at", "time_zone"],
  customer_limit: ["limit"],
  budget_spent: ["per", "resets_at", "time_zone"],
  currency: ["currency_codes"],
  minimum_spend: ["required", "actual", "missing", "currency_code"],
  minimum_total: ["required", "currency_code"],
  coupons_per_order: ["max", "kept"],
  coupons_per_class: ["max", "class", "kept"],
  coupons_per_item: ["kept"],
  one_per_shipping: ["kept"],
  not_combinable: ["kept"],
  too_many_codes: ["max"],
}

/**
 * What a shopper is told. Whom a coupon does not address, and everybody about a discreet
 * coupon that refuses, gets the same "unknown" as for a code that does not exist.
 */
export function publicRefusals(
  coupon: { is_discreet: boolean },
  { state, addressed, refusals }: Pick<Eligibility, "state" | "addressed" | "refusals">
): PublicOutcome {
  if (!addressed || (coupon.is_discreet && state !== "eligible")) {
    return { kind: "unknown" }
  }
  if (state === "eligible") {
    return { kind: "ok" }
  }
  const final = refusals.filter(({ code }) => REASONS[code] === "final")
  const waiting = refusals.filter(({ code }) => REASONS[code] === "waiting")
  return { kind: state, reasons: [...final, ...waiting].map(publicRefusal) }
}

/** A refusal without what only staff may see. */
export function publicRefusal({ code, params }: Refusal): Refusal {
  const shown = PUBLIC_PARAMS[code] ?? []
  return {
    code,
    params: Object.fromEntries(Object.entries(params).filter(([name]) => shown.includes(name))),
  }
}
