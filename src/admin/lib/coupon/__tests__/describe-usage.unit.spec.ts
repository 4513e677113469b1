import { COMPANIONS } from "../../../../domain/terms/companions"
import { TERMS } from "../../../__tests__/fixtures"
import { translate } from "../../../__tests__/translate"
import type { Terms } from "../../../../domain/terms/terms"
import { describeUsage, hasRulesOnCustomers } from "../describe-usage"

const eur = (amount: string) => [{ currency_code: "eur", amount }]
const usage = async (change: Partial<Terms>, locale: "en" | "de" = "en") =>
  describeUsage({ ...TERMS, ...change }, { t: await translate(locale), locale })

describe("the conditions of a coupon in the list", () => {
  it("R13 are none where anybody's cart will do", async () => {
    expect(await usage({})).toEqual([])
  })

  it("R13 are told in a few words each", async () => {
    const change: Partial<Terms> = {
      minimum_spend: {
        amounts: [...eur("40"), { currency_code: "usd", amount: "50" }],
        with_tax: true,
      },
      maximum_discount: { amounts: eur("20") },
      minimum_total: { amounts: eur("5"), with_tax: false },
      region_ids: ["reg_1"],
      sales_channel_ids: ["sc_1", "sc_2"],
      combines_with: [],
      conditions: [{ attribute: "shipping_address.country_code", operator: "eq", values: ["de"] }],
    }
    expect(await usage(change)).toEqual([
      "From €40.00 / $50.00",
      "At most €20.00 off",
      "Never below €5.00",
      "1 region",
      "2 sales channels",
      "Stays alone",
      "1 further rule",
    ])
    expect((await usage(change, "de"))[5]).toBe("Gilt nur allein")
  })

  it("J5 R13 tell where it combines with some only", async () => {
    expect(await usage({ combines_with: ["items"] })).toEqual(["Combines with some"])
    expect(await usage({ combines_with: [...COMPANIONS] })).toEqual([])
  })

  it("R5 knows rules on customers that the audience has no field for", () => {
    const rule = (attribute: string) => ({ attribute, operator: "ne" as const, values: ["x"] })
    const of = (attribute: string) =>
      hasRulesOnCustomers({ ...TERMS, conditions: [rule(attribute)] })
    expect([of("customer.groups.id"), of("region.name")]).toEqual([true, false])
  })
})
