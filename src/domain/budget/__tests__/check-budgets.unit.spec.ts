import type { Budget } from "../budget"
import { budgetProblems } from "../check-budgets"

const USES: Budget = {
  measure: "uses",
  per: "coupon",
  period: "day",
  limit: "10",
  currency_code: null,
}
const MONEY: Budget = { ...USES, measure: "discount", limit: "99.99", currency_code: "eur" }
const problems = (...budgets: Budget[]) =>
  budgetProblems(budgets, () => 2).map(({ path, code }) => `${path} ${code}`)

describe("budgets", () => {
  it("X12 can be of each kind, and of a kind in several periods, currencies and for each customer", () => {
    const others: Partial<Budget>[] = [{ period: "week" }, { per: "customer" }]
    expect(problems(USES, MONEY, ...others.map((other) => ({ ...MONEY, ...other })))).toEqual([])
    expect(problems(MONEY, { ...MONEY, currency_code: "usd" })).toEqual([])
  })

  it("X12 are refused where two count the same, whatever their limits", () => {
    expect(problems(MONEY, USES, { ...MONEY, limit: "5" })).toEqual([
      "budgets.2.measure same_budget",
    ])
  })

  it.each([
    [{ ...USES, limit: "0" }, "limit below_1"],
    [{ ...USES, limit: "1.5" }, "limit below_1"],
    [{ ...USES, currency_code: "eur" }, "currency_code not_allowed"],
    [{ ...MONEY, limit: "0" }, "limit not_positive"],
    [{ ...MONEY, limit: "-1" }, "limit not_positive"],
    [{ ...MONEY, limit: "0.001" }, "limit too_fine"],
    [{ ...MONEY, currency_code: null }, "currency_code required"],
  ])("X12 are refused where they cannot be: %j", (budget, problem) => {
    expect(problems(budget)).toEqual([`budgets.0.${problem}`])
  })
})
