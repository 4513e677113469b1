/** What a refusal in the routes for staff can be. The dashboard has words of its own for each. */
export const PROBLEM_CODES = [
  "coupon_changed_meanwhile",
  "coupon_code_invalid",
  "coupon_code_taken",
  "coupon_draft",
  "coupon_ended",
  "coupon_ends_before_start",
  "coupon_exists",
  "coupon_field_changed_meanwhile",
  "coupon_field_invalid",
  "coupon_hours_zone",
  "coupon_incomplete",
  "coupon_keeps_code",
  "coupon_limit_below_used",
  "coupon_locked",
  "coupon_native_automatic",
  "coupon_native_budget",
  "coupon_native_buyget",
  "coupon_native_no_discount",
  "coupon_native_tiers",
  "coupon_native_voucher",
  "coupon_not_found",
  "coupon_staff_only",
  "coupon_terms_invalid",
  "coupon_test_cart_item",
  "coupon_test_cart_missing",
  "coupon_test_cart_several",
  "coupon_too_many_tags",
  "coupon_too_many_views",
  "coupon_unknown_reference",
  "coupon_used",
  "coupon_view_exists",
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** Why something was refused, as data: beside `type` and `message` in an answer, and per coupon in bulk. */
export type AdminProblem = {
  code: ProblemCode
  /** The field of the body it is about, dotted, with the place in a list as a number. */
  path?: string
  /** Values that a sentence about it needs. */
  params?: Record<string, string | number>
}
