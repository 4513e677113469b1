import { buildCart, buildCoupon, buildLine } from "../../../__tests__/build-facts"
import type { BudgetState } from "../../../budget/budget"
import { budgetOfText, budgetText } from "../../../budget/budget-text"
import { refusalMessage } from "../../../refusal/message"
import { checkEligibility } from "../../check-eligibility"
import { publicRefusals } from "../../public-outcome"
import { budget } from "../budget"

const DAILY: BudgetState = {
  measure: "uses",
  per: "coupon",
  period: "day",
  limit: "10",
  currency_code: null,
  used: "9",
  resets_at: new Date("2026-06-05T22:00:00Z"),
}
const SPENT = { ...DAILY, used: "10" }
const money = (change: Partial<BudgetState>): BudgetState => ({
  ...DAILY,
  measure: "discount",
  limit: "100",
  currency_code: "eur",
  ...change,
})
const coupon = (...budgets: BudgetState[]) => buildCoupon({ budgets, time_zone: "Europe/Berlin" })
const codes = (budgets: BudgetState[], cart = buildCart()) =>
  checkEligibility(coupon(...budgets), cart).refusals.map(({ code }) => code)

describe("rule: budget", () => {
  it("X12 is not asked where there is none, and passes while a use fits", () => {
    expect(budget(buildCoupon(), buildCart())).toBeNull()
    expect(budget(coupon(DAILY), buildCart())).toEqual({
      rule: "budget",
      passed: true,
      required: ["uses coupon day 10"],
      actual: ["9"],
      refusal: null,
    })
  })

  it("X12 S2 refuses when it is used up, and says when it starts again", () => {
    const eligibility = checkEligibility(coupon(DAILY, SPENT), buildCart())
    expect(eligibility.state).toBe("refused")
    const outcome = publicRefusals(coupon(), eligibility)
    expect(outcome).toEqual({
      kind: "refused",
      reasons: [
        {
          code: "budget_spent",
          params: {
            per: "coupon",
            resets_at: "2026-06-05T22:00:00.000Z",
            time_zone: "Europe/Berlin",
          },
        },
      ],
    })
    const [refusal] = eligibility.refusals
    expect(refusalMessage(refusal!, "en-GB")).toBe(
      "This coupon's budget is used up for now; it starts again on 6 Jun 2026, 00:00."
    )
    const forever = { ...refusal!, params: { per: "customer", resets_at: null } }
    expect(refusalMessage(forever, "de")).toBe(
      "Sie haben ausgeschöpft, was dieser Gutschein Ihnen gibt."
    )
  })

  it("X12 counts an amount in its own currency alone, to the last cent", () => {
    expect(codes([money({ used: "99.99" })])).toEqual([])
    expect(codes([money({ used: "100" })])).toEqual(["budget_spent"])
    expect(codes([money({ used: "100", currency_code: "usd" })])).toEqual([])
  })

  it("X12 knows what the items cost, with tax, before all discounts", () => {
    const cart = buildCart({ lines: [buildLine(), buildLine({ id: "line_2" })] })
    const value = (used: string) => [money({ measure: "order_value", limit: "1000", used })]
    expect(codes(value("760"), cart)).toEqual([])
    expect(codes(value("760.01"), cart)).toEqual(["budget_spent"])
  })

  it("X12 C2 wants to know who it is where each customer has their own", () => {
    const own = { ...DAILY, per: "customer" as const }
    expect(codes([own])).toEqual(["email_required"])
    expect(codes([own], buildCart({ customer: { email: "ann@example.com" } }))).toEqual([])
  })

  it("X12 reads its own text back", () => {
    for (const { used: _, resets_at: __, ...each } of [DAILY, money({})]) {
      expect(budgetOfText(budgetText(each))).toEqual(each)
    }
  })
})
