import { buildCart, buildCoupon, buildLine, MEETING } from "../../__tests__/build-facts"
import { computeCoupons } from "../compute-coupons"

const cart = buildCart({ lines: [buildLine()] })
const coupon = (code: string, target: "order" | "items", is_automatic = false) =>
  buildCoupon({ id: code, code, is_automatic, terms: { discount: { value: "10", target } } })
const states = (coupons: ReturnType<typeof coupon>[], rules: Partial<typeof MEETING>) =>
  computeCoupons({ cart, coupons, taken: [], settings: { ...MEETING, ...rules } }).map(
    ({ code, state, refusals: [refusal] }) => [code, state, ...(refusal ? [refusal.params] : [])]
  )
const ONE_OF_ITEMS = {
  max_coupons_per_class: { items: 1, order: null, shipping: null, vouchers: null },
}

describe("coupons per class", () => {
  it("X6 takes so many of a class, and says which are in the way of the next", () => {
    const coupons = [
      coupon("ITEMS1", "items"),
      coupon("ORDER1", "order"),
      coupon("ITEMS2", "items"),
      coupon("ORDER2", "order"),
    ]
    expect(states(coupons, ONE_OF_ITEMS)).toEqual([
      ["ITEMS1", "applied"],
      ["ORDER1", "applied"],
      ["ITEMS2", "waiting", { max: 1, class: "items", kept: ["ITEMS1"] }],
      ["ORDER2", "applied"],
    ])
  })

  it("X6 Y1 counts automatic ones where the store counts them", () => {
    const coupons = [coupon("SELF", "items", true), coupon("CODE", "items")]
    expect(states(coupons, ONE_OF_ITEMS).map(([, state]) => state)).toEqual(["applied", "applied"])
    const counted = { ...ONE_OF_ITEMS, count_automatic: true }
    expect(states(coupons, counted).map(([, state]) => state)).toEqual(["applied", "waiting"])
  })
})
