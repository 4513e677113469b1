import { condition, type Rule } from "../rule"

/** An order that staff make; asked only of a coupon that is theirs to give. */
export const staffOnly: Rule = ({ is_staff_only }, { by_staff }) =>
  is_staff_only
    ? condition("staff-only", true, by_staff, by_staff ? null : { code: "staff_only", params: {} })
    : null
