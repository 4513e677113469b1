import { buildCart, buildCoupon, buildLine, MEETING } from "../../__tests__/build-facts"
import { computeCoupons } from "../compute-coupons"

const cart = buildCart({ lines: [buildLine()] })
const percent = (id: string, value: string) =>
  buildCoupon({ id, code: id, terms: { discount: { value } } })

function amounts(
  percentage_of: "initial" | "remaining",
  values: string[],
  taken: { line_id: string; amount: string }[] = []
): string[] {
  const coupons = values.map((value, index) => percent(`coup_${index}`, value))
  const settings = { ...MEETING, percentage_of }
  return computeCoupons({ cart, coupons, taken, settings }).map(({ amount }) => amount)
}

describe("what a percentage is of", () => {
  it("X6 is what earlier discounts left, or the price", () => {
    expect(amounts("remaining", ["10", "20"])).toEqual(["10", "18"])
    expect(amounts("initial", ["10", "20"])).toEqual(["10", "20"])
  })

  it("X6 A24 is never more than is left", () => {
    expect(amounts("initial", ["80", "30", "5"])).toEqual(["80", "20", "0"])
  })

  it("X6 counts native promotions among earlier discounts", () => {
    const taken = [{ line_id: "line_1", amount: "50" }]
    expect(amounts("remaining", ["10"], taken)).toEqual(["5"])
    expect(amounts("initial", ["10"], taken)).toEqual(["10"])
    expect(amounts("initial", ["60"], taken)).toEqual(["50"])
  })

  it("X6 leaves fixed amounts as they are", () => {
    const off = { type: "fixed" as const, value: "30", currency_code: "eur" }
    const fixed = buildCoupon({ id: "fixed", terms: { discount: off } })
    const coupons = [fixed, percent("ten", "10"), { ...fixed, id: "again" }]
    const settings = { ...MEETING, percentage_of: "initial" as const }
    const outcomes = computeCoupons({ cart, coupons, taken: [], settings })
    expect(outcomes.map(({ amount }) => amount)).toEqual(["30", "10", "30"])
  })
})
