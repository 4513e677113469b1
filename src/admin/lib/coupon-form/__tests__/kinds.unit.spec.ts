import { buildTerms } from "../../../../domain/__tests__/build-facts"
import { buildTiers, percentFrom } from "../../../../domain/__tests__/build-tiers"
import { kindOf } from "../kinds"

const amount = { type: "fixed", value: "10", currency_code: "eur" } as const
const SHIRT = { variant_id: "v_1", quantity: 1, grant: null }

describe("the type of a coupon", () => {
  it.each([
    ["discount", "a percentage", buildTerms()],
    ["voucher", "an amount off the order", buildTerms({ discount: amount })],
    ["discount", "an amount off items", buildTerms({ discount: { ...amount, target: "items" } })],
    ["shipping", "the shipping", buildTerms({ discount: { target: "shipping_methods" } })],
    ["tiers", "tiers", buildTerms({ tiers: buildTiers([percentFrom("100", "10")]) })],
    ["product", "an item for nothing", buildTerms({ voucher: SHIRT })],
  ])("A9 A15 is %s of %s", (kind, _, terms) => expect(kindOf(terms)).toBe(kind))
})
