import { buildTerms, type TermsChange } from "../../domain/__tests__/build-facts"
import type { NewCoupon } from "../promotion/lifecycle"

/** A coupon as the lifecycle takes it: 10 % off everything, for everyone, as often as they like. */
export function buildNewCoupon({
  terms,
  ...change
}: Partial<Omit<NewCoupon, "terms">> & { terms?: TermsChange } = {}): NewCoupon {
  return {
    code: "SAVE10",
    name: "Save",
    description: null,
    comment: null,
    publication: "active",
    starts_at: null,
    ends_at: null,
    time_zone: null,
    is_discreet: false,
    total_limit: null,
    created_by: null,
    named_customers: [],
    terms: buildTerms(terms),
    ...change,
  }
}
