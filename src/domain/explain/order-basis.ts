import type { RuleSlug } from "../eligibility/rule"

/** Rules whose answer is of today, though the order is of then. */
export const AS_OF_NOW: RuleSlug[] = [
  "status",
  "hours",
  "open-channel",
  "named-customers",
  "customer-groups",
  "total-limit",
  "budget",
  "customer-limit",
]

/** Which order a trace is about, and what of it is not as it was. */
export type OrderBasis = {
  id: string
  display_id: number | null
  /** The version of the order whose lines were tried. */
  version: number
  placed_at: string
  as_of_now: RuleSlug[]
}
