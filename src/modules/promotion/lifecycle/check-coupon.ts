import { MedusaError } from "@medusajs/framework/utils"
import { termsProblems } from "../../../domain/terms/check-terms"
import type { Terms } from "../../../domain/terms/terms"
import { currencyDigits } from "../compute/currency-digits"
import { termsProblemMessage } from "./terms-problem-message"

/** @throws MedusaError invalid_data that names the first field in the way */
export function checkTerms(terms: Terms): void {
  const [problem] = termsProblems(terms, currencyDigits)
  if (problem) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      termsProblemMessage(problem),
      "coupon_terms_invalid"
    )
  }
}

/** @throws MedusaError invalid_data where dates or quantity cannot be */
export function checkOpenFields(coupon: {
  starts_at: Date | null
  ends_at: Date | null
  total_limit: number | null
  used: number
}): void {
  if (coupon.starts_at && coupon.ends_at && coupon.ends_at <= coupon.starts_at) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The end has to be after the start.",
      "coupon_ends_before_start"
    )
  }
  if (coupon.total_limit !== null && coupon.total_limit < coupon.used) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The limit cannot be below ${coupon.used}, as often as the coupon has been used.`,
      "coupon_limit_below_used"
    )
  }
}
