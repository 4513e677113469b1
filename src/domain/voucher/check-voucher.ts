import { countProblems } from "../terms/check-amounts"
import { problem, type TermsProblem } from "../terms/terms-problem"
import type { Terms } from "../terms/terms"

/** What a voucher takes off is its item's price: there is nothing to step, cap or keep. */
const BESIDE_NONE = ["tiers", "maximum_discount", "minimum_total"] as const

export function voucherProblems(terms: Terms): TermsProblem[] {
  const { voucher } = terms
  if (!voucher) {
    return []
  }
  const { variant_id, quantity, grant } = voucher
  return [
    ...(variant_id ? [] : [problem("voucher.variant_id", "required")]),
    ...countProblems("voucher.quantity", quantity),
    ...(grant && !grant.unit.trim() ? [problem("voucher.grant.unit", "required")] : []),
    ...(grant ? countProblems("voucher.grant.quantity", grant.quantity) : []),
    ...BESIDE_NONE.filter((field) => terms[field]).map((field) => problem(field, "beside_voucher")),
  ]
}
