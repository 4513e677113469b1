import { isEmail } from "../../import/is-email"
import type { CheckContext, FormIssue } from "../issue"
import { toEmails } from "../text"
import type { CouponFormValues } from "../values"

const MAX_NAMED = 1000

/** Who may use it: a list that is not empty, of addresses that can be ones. */
export function checkAudience(
  { audience }: CouponFormValues,
  { can_name_customers }: CheckContext
): FormIssue[] {
  if (audience.kind === "groups" && !audience.group_ids.length) {
    return [{ path: "audience.group_ids", key: "groups_required" }]
  }
  return audience.kind === "named" && can_name_customers ? checkNamed(audience) : []
}

function checkNamed({ customer_ids, emails }: CouponFormValues["audience"]): FormIssue[] {
  const addresses = toEmails(emails)
  const wrong = addresses.find((email) => !isEmail(email))
  if (wrong) {
    return [{ path: "audience.emails", key: "email_invalid", params: { email: wrong } }]
  }
  if (!customer_ids.length && !addresses.length) {
    return [{ path: "audience.customer_ids", key: "customers_required" }]
  }
  return addresses.length > MAX_NAMED
    ? [{ path: "audience.emails", key: "too_many", params: { max: MAX_NAMED } }]
    : []
}
