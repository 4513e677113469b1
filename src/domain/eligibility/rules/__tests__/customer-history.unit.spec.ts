import { buildCart, buildCoupon } from "../../../__tests__/build-facts"
import { customerHistory } from "../customer-history"

const ask = (history: "new" | "existing" | "any", orders_placed: number | null) =>
  customerHistory(buildCoupon({ terms: { audience: { history } }, orders_placed }), buildCart())

describe("rule: customer-history", () => {
  it("B24 is not asked where any history will do", () => expect(ask("any", null)).toBeNull())

  it.each([
    ["new", 0, null],
    ["new", 1, "new_customers"],
    ["existing", 1, null],
    ["existing", 0, "existing_customers"],
    ["new", null, "email_required"],
    ["existing", null, "email_required"],
  ] as const)("B24 for %s customers, with %p orders: %p", (history, orders, code) => {
    expect(ask(history, orders)).toEqual({
      rule: "customer-history",
      passed: code === null,
      required: history,
      actual: orders,
      refusal: code && { code, params: {} },
    })
  })

  it("B24 is not new any more while an order with this very coupon is being placed", () => {
    const facts = { orders_placed: 0, used_by_person: 1 }
    const of = (history: "new" | "existing") =>
      customerHistory(buildCoupon({ terms: { audience: { history } }, ...facts }), buildCart())
    expect(of("new")).toMatchObject({ actual: 1, refusal: { code: "new_customers" } })
    expect(of("existing")).toMatchObject({ actual: 0, refusal: { code: "existing_customers" } })
  })
})
