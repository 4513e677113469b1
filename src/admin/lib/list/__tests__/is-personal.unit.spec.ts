import { coupon, TERMS } from "../../../__tests__/fixtures"
import { isPersonal } from "../is-personal"

it("R4 is personal with one person on the list, and the list being asked", () => {
  const terms = { ...TERMS, audience: { ...TERMS.audience, customers: "named" as const } }
  expect(isPersonal(coupon({ terms, named_customers_count: 1 }))).toBe(true)
  expect(isPersonal(coupon({ terms, named_customers_count: 2 }))).toBe(false)
  // A list that was left behind when everybody was allowed.
  expect(isPersonal(coupon({ named_customers_count: 1 }))).toBe(false)
})
