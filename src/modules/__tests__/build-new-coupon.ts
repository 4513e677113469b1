import { buildTerms, type TermsChange } from "../../domain/__tests__/build-facts"
import { UNDECIDED, type NewCoupon } from "../promotion/lifecycle/new-coupon"

/** A coupon as the lifecycle takes it: 10 % off everything, for everyone, as often as they like. */
export function buildNewCoupon({
  terms,
  ...change
}: Partial<Omit<NewCoupon, "terms">> & { terms?: TermsChange } = {}): NewCoupon {
  return {
    code: "SAVE10",
    is_automatic: false,
    name: "Save",
    ...UNDECIDED,
    created_by: null,
    named_customers: [],
    terms: buildTerms(terms),
    ...change,
  }
}
