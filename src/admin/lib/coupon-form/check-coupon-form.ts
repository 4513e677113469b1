import { checkAudience } from "./checks/check-audience"
import { checkBudgets } from "./checks/check-budgets"
import { checkDiscount, checkAmounts } from "./checks/check-discount"
import { checkTiers } from "./checks/check-tiers"
import { checkHours, checkLimits, checkPriority, checkValidity } from "./checks/check-limits"
import { checkVoucher } from "./checks/check-voucher"
import { checkCode, checkTags, checkTexts, checkTranslations } from "./checks/check-texts"
import type { CheckContext, FormIssue } from "./issue"
import type { CouponFormValues } from "./values"

const CHECKS = [
  checkCode,
  checkTexts,
  checkTags,
  checkTranslations,
  checkDiscount,
  checkTiers,
  checkVoucher,
  checkAmounts,
  checkAudience,
  checkLimits,
  checkBudgets,
  checkValidity,
  checkHours,
  checkPriority,
]

/** What the server would refuse, found before it is asked, one issue per field at most. */
export function checkCouponForm(values: CouponFormValues, context: CheckContext): FormIssue[] {
  return CHECKS.flatMap((check) => check(values, context))
}
