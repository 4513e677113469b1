import { buildCart, buildCoupon, buildLine, buildTerms, MEETING } from "../../__tests__/build-facts"
import { canonicalTerms } from "../../terms/canonical-terms"
import { termsProblems } from "../../terms/check-terms"
import { fromNative } from "../../terms/from-native"
import { toNative } from "../../terms/to-native"
import { lockedChanges } from "../../edit-lock/locked-changes"
import type { CurrencyAmount, Discount } from "../../terms/terms"
import { computeCoupons } from "../compute-coupons"

const usd = { currency_code: "usd", amount: "6" }
const uah = { currency_code: "uah", amount: "200" }
const five = (amounts?: CurrencyAmount[], change: Partial<Discount> = {}): Partial<Discount> => ({
  type: "fixed",
  value: "5",
  currency_code: "eur",
  ...(amounts && { amounts }),
  ...change,
})
const compute = (discount: Partial<Discount>, currency_code: string) =>
  computeCoupons({
    cart: buildCart({ currency_code, lines: [buildLine({ subtotal: "1000" })] }),
    coupons: [buildCoupon({ terms: { discount } })],
    taken: [],
    settings: MEETING,
  })[0]
const problems = (discount: Partial<Discount>) =>
  termsProblems(canonicalTerms(buildTerms({ discount })), () => 2)

describe("a fixed amount in several currencies", () => {
  it.each([
    ["eur", "5"],
    ["usd", "6"],
    ["UAH", "200"],
  ])("M1 M2 takes off what it is in the currency of the cart: %s", (currency, amount) => {
    expect(compute(five([usd, uah]), currency)).toMatchObject({ state: "applied", amount })
  })

  it("A2 M2 is refused in any other, and names those it has", () => {
    expect(compute(five([usd]), "gbp")).toMatchObject({
      state: "refused",
      refusals: [{ code: "currency", params: { currency_codes: ["eur", "usd"] } }],
    })
  })

  it("S7 asks for each currency once, and for no amounts of a percentage", () => {
    expect(problems(five([usd, uah]))).toEqual([])
    expect(problems(five([usd, usd]))).toMatchObject([{ code: "duplicate" }])
    expect(problems(five([{ currency_code: "EUR", amount: "4" }]))).toMatchObject([
      { path: "discount.amounts.0.currency_code", code: "duplicate" },
    ])
    expect(problems(five([{ ...usd, amount: "0" }]))).toMatchObject([
      { path: "discount.amounts.0.amount", code: "not_positive" },
    ])
    expect(problems({ amounts: [usd] })).toMatchObject([
      { path: "discount.amounts", code: "not_allowed" },
    ])
  })

  it("I2 keeps what a native promotion has no words for", () => {
    const terms = canonicalTerms(buildTerms({ discount: five([usd]) }))
    const native = {
      code: "SAVE",
      status: "active" as const,
      type: "standard" as const,
      is_automatic: false,
      limit: null,
      campaign_budget: false,
      ...toNative(terms),
    }
    expect(native.application_method).toMatchObject({ value: "5", currency_code: "eur" })
    expect(fromNative(native, terms)).toEqual({ terms })
  })

  it("I2 locks them with the rest of the discount", () => {
    const with_ = (amounts?: CurrencyAmount[]) => buildTerms({ discount: five(amounts) })
    expect(lockedChanges(with_(), with_([usd]))).toEqual(["discount.amounts"])
    expect(lockedChanges(with_([usd]), with_())).toEqual(["discount.amounts"])
    expect(lockedChanges(with_([usd, uah]), with_([uah, usd]))).toEqual([])
  })
})
