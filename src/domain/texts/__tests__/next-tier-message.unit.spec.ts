import { nextTierMessage } from "../next-tier-message"

const next = { missing: "70.5", currency_code: "usd" }

describe("nextTierMessage", () => {
  it("A10 S7 says how much more gets how much off, in the shopper's language and notation", () => {
    const fixed = { ...next, discount: { type: "fixed", value: "30" } } as const
    expect(nextTierMessage(fixed, "en-US")).toBe("Spend $70.50 more to get $30.00 off.")
    expect(nextTierMessage(fixed, "de-DE")).toBe("Noch 70,50\u00a0$, dann sparen Sie 30,00\u00a0$.")
    const percentage = { ...next, discount: { type: "percentage", value: "12.5" } } as const
    expect(nextTierMessage(percentage, "en-US")).toBe("Spend $70.50 more to get 12.5% off.")
    expect(nextTierMessage(percentage, "xx")).toBe("Spend $70.50 more to get 12.5% off.")
  })
})
