import { askedOf } from "../asked-of"

it.each([
  ["status", "coupon"],
  ["total-limit", "coupon"],
  ["customer-limit", "customer"],
  ["named-customers", "customer"],
  ["minimum-spend", "order"],
  ["region", "order"],
] as const)("S1 the condition %s is asked of the %s", (rule, whom) => {
  expect(askedOf(rule, "order")).toBe(whom)
})
