import type { Budget } from "../../../domain/budget/budget"
import { budgetProblems } from "../../../domain/budget/check-budgets"
import type { Hours } from "../../../domain/hours/hours"
import { termsProblems } from "../../../domain/terms/check-terms"
import { problem, type TermsProblem } from "../../../domain/terms/terms-problem"
import type { Terms } from "../../../domain/terms/terms"
import { currencyDigits } from "../compute/currency-digits"
import { termsProblemMessage } from "./terms-problem-message"
import { limitBelowUsedError } from "../../coupon/operations/coupons/lock-error"
import { problemError } from "../../coupon/problem-error"

/** @throws MedusaError invalid_data that names the first field in the way */
export function checkTerms(terms: Terms, { is_automatic }: { is_automatic: boolean }): void {
  refuseFirst([...automaticProblems(terms, is_automatic), ...termsProblems(terms, currencyDigits)])
}

function refuseFirst([first]: TermsProblem[]): void {
  if (first) {
    const { path, code, params } = first
    throw problemError(
      { code: "coupon_terms_invalid", path, params: { ...params, problem: code } },
      termsProblemMessage(first)
    )
  }
}

/** Whose code nobody enters, and nobody could take off, would put items in every cart. */
function automaticProblems({ voucher }: Terms, is_automatic: boolean): TermsProblem[] {
  return voucher && is_automatic ? [problem("voucher", "needs_code")] : []
}

/** @throws MedusaError invalid_data where dates, hours, budgets, who may have it or quantity cannot be */
export function checkOpenFields(coupon: {
  starts_at: Date | null
  ends_at: Date | null
  time_zone: string | null
  hours: Hours[]
  budgets: Budget[]
  is_automatic: boolean
  is_public: boolean
  is_staff_only: boolean
  total_limit: number | null
  used: number
}): void {
  if (coupon.starts_at && coupon.ends_at && coupon.ends_at <= coupon.starts_at) {
    throw problemError(
      { code: "coupon_ends_before_start", path: "ends_at" },
      "The end has to be after the start."
    )
  }
  if (coupon.hours.length && coupon.time_zone === null) {
    throw problemError(
      { code: "coupon_hours_zone", path: "time_zone" },
      "Hours are of a time zone: choose one."
    )
  }
  if (coupon.is_staff_only && (coupon.is_public || coupon.is_automatic)) {
    throw problemError(
      { code: "coupon_staff_only", path: "is_staff_only" },
      "What only staff can put on an order is neither shown to shoppers nor applies by itself."
    )
  }
  refuseFirst(budgetProblems(coupon.budgets, currencyDigits))
  if (coupon.total_limit !== null && coupon.total_limit < coupon.used) {
    throw limitBelowUsedError(coupon.used)
  }
}
