import { countPeople, MAX_PEOPLE, readPeople } from "../../import/people"
import { readText } from "../../import/read-emails"
import type { CheckContext, FormIssue } from "../issue"
import type { CouponFormValues } from "../values"

/** Who may use it: a list that is not empty. */
export function checkAudience(
  { audience }: CouponFormValues,
  { can_name_customers }: CheckContext
): FormIssue[] {
  if (audience.kind === "groups" && !audience.group_ids.length) {
    return [{ path: "audience.group_ids", key: "groups_required" }]
  }
  return audience.kind === "named" && can_name_customers ? checkNamed(audience) : []
}

/** What is no address among others that are is left out, and reported. */
function checkNamed(audience: CouponFormValues["audience"]): FormIssue[] {
  const count = countPeople(readPeople(audience))
  if (count > MAX_PEOPLE) {
    const path = audience.file ? "audience.file" : "audience.emails"
    return [{ path, key: "too_many", params: { max: MAX_PEOPLE } }]
  }
  if (count > 0) {
    return []
  }
  const [wrong] = readText(audience.emails).wrong
  return wrong
    ? [{ path: "audience.emails", key: "email_invalid", params: { email: wrong.text } }]
    : [{ path: "audience.customer_ids", key: "customers_required" }]
}
