import { buildTerms } from "../../__tests__/build-facts"
import { buildTiers, amountFrom } from "../../__tests__/build-tiers"
import { companionOf } from "../companions"

const amount = { type: "fixed", value: "10", currency_code: "eur" } as const
const voucher = { variant_id: "variant_1", quantity: 1, grant: null }

describe("what a coupon is to others", () => {
  it.each([
    ["order", "a percentage off the order", buildTerms()],
    ["vouchers", "an amount off the order", buildTerms({ discount: amount })],
    [
      "order",
      "tiers, whatever the lowest takes off",
      buildTerms({ discount: amount, tiers: buildTiers([amountFrom("100", "10")]) }),
    ],
    ["items", "an amount off items", buildTerms({ discount: { ...amount, target: "items" } })],
    ["vouchers", "an item for nothing", buildTerms({ discount: { target: "items" }, voucher })],
    ["shipping", "shipping", buildTerms({ discount: { target: "shipping_methods" } })],
  ])("J5 is of the class %s with %s", (companion, _, terms) =>
    expect(companionOf(terms)).toBe(companion)
  )
})
