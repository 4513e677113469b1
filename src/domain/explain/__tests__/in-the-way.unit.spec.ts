import { buildCart, buildCoupon, buildLine, MEETING } from "../../__tests__/build-facts"
import type { Computation } from "../../discount/computation"
import { traceCoupons } from "../trace-coupons"

const cart = buildCart({ lines: [buildLine({ id: "a" }), buildLine({ id: "b" })] })
const [one, two, three] = ["one", "two", "three"].map((id) => buildCoupon({ id, code: id }))

function inTheWayOf(
  id: string,
  computation: Partial<Computation>
): (string | null)[] | null | undefined {
  const trace = traceCoupons({ cart, coupons: [], taken: [], settings: MEETING, ...computation })
  return trace.coupons.find(({ coupon_id }) => coupon_id === id)?.in_the_way
}

describe("in the way", () => {
  it("Z1 J4 names the coupon that has its items", () => {
    const settings = { ...MEETING, max_coupons_per_item: 1 as const }
    const all = [one!, two!]
    expect(inTheWayOf("two", { coupons: all, settings })).toEqual(["one"])
    expect(inTheWayOf("one", { coupons: all, settings })).toBeNull()
  })

  it("Z1 names as few as will do", () => {
    const settings = { ...MEETING, max_coupons_per_order: 2 }
    expect(inTheWayOf("three", { coupons: [one!, two!, three!], settings })).toEqual(["one"])
    const alone = buildCoupon({ id: "alone", terms: { combines_with: [] } })
    expect(inTheWayOf("alone", { coupons: [one!, two!, alone] })).toEqual(["one", "two"])
  })

  it("Z1 names native promotions, alone and with a coupon", () => {
    const alone = buildCoupon({ id: "alone", terms: { combines_with: [] } })
    const taken = [{ line_id: "a", amount: "10" }]
    expect(inTheWayOf("alone", { coupons: [alone], taken })).toEqual([null])
    expect(inTheWayOf("alone", { coupons: [one!, alone], taken })).toEqual(["one", null])
    const all = cart.lines.map(({ id }) => ({ line_id: id, amount: "100" }))
    expect(inTheWayOf("two", { coupons: [one!, two!], taken: all })).toEqual([null])
  })

  it("Z1 names none where none would help", () => {
    const expired = buildCoupon({ id: "expired", status: "expired" })
    expect(inTheWayOf("expired", { coupons: [one!, expired] })).toBeNull()
    const free = buildCart({ lines: [buildLine({ subtotal: "0", original_total: "0" })] })
    expect(inTheWayOf("two", { cart: free, coupons: [one!, two!] })).toBeNull()
  })
})
