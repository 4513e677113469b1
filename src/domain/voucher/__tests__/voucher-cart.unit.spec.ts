import { buildCart, buildCoupon, buildLine, buildTerms, MEETING } from "../../__tests__/build-facts"
import { computeCoupons } from "../../discount/compute-coupons"
import type { CouponFacts, FactLine } from "../../eligibility/facts"
import { canonicalTerms } from "../../terms/canonical-terms"
import { voucherMark, voucherOf } from "../voucher-line"

const SHIRT = { variant_id: "shirt", quantity: 1, grant: null }

const voucher = (change: Partial<CouponFacts> = {}): CouponFacts => ({
  ...buildCoupon({ id: "coup_v", code: "SHIRT" }),
  terms: canonicalTerms(buildTerms({ voucher: SHIRT })),
  ...change,
})
const line = (change: Partial<FactLine> = {}) =>
  buildLine({
    id: "own",
    subtotal: "20",
    original_total: "24",
    attributes: { variant_id: "shirt" },
    ...change,
  })
const putIn = line({ id: "put_in", voucher_of: "coup_v" })

const outcomes = (lines: FactLine[], ...coupons: CouponFacts[]) =>
  computeCoupons({ cart: buildCart({ lines }), coupons, taken: [], settings: MEETING })
const inShort = (lines: FactLine[], ...coupons: CouponFacts[]) =>
  outcomes(lines, ...coupons).map(
    ({ state, amount, refusals }) => refusals.map(({ code }) => code).join() || `${state} ${amount}`
  )

describe("A product voucher on a cart", () => {
  it("A16 makes the line that it put in free, and leaves what the shopper put in alone", () => {
    const [{ lines } = { lines: [] }] = outcomes([line(), putIn], voucher())
    expect(lines).toMatchObject([{ line_id: "put_in", amount: "20", remaining: "0" }])
  })

  it("A16 frees no more units than it says, however many lines are marked", () => {
    const forged = line({ id: "forged", quantity: "5", subtotal: "100", voucher_of: "coup_v" })
    expect(inShort([forged, putIn], voucher())).toEqual(["applied 20"])
    expect(
      inShort([line({ voucher_of: "coup_v", attributes: { variant_id: "mug" } })], voucher())
    ).toEqual(["item_to_come"])
  })

  it.each([
    [null, "item_to_come"],
    ["in", "item_taken_out"],
    ["out_of_stock", "out_of_stock"],
    ["unavailable", "item_unavailable"],
  ] as const)("A16 without its item it says why: %s", (item, code) => {
    expect(inShort([line()], voucher({ item }))).toEqual([code])
  })

  it("A16 J1 others leave its item alone, and it counts for no minimum spend", () => {
    const amounts = [{ currency_code: "eur", amount: "21" }]
    const minimum_spend = { amounts, with_tax: false }
    const other = buildCoupon({ id: "coup_o", terms: { minimum_spend } })
    const tenth = buildCoupon({ id: "coup_t" })
    expect(inShort([line(), putIn], tenth, voucher(), other)).toEqual([
      "applied 2",
      "applied 20",
      "minimum_spend",
    ])
  })

  it("A16 its mark is read back, and nothing else is one", () => {
    expect(voucherOf({ metadata: voucherMark("coup_v") })).toBe("coup_v")
    expect([{}, { metadata: null }, { metadata: { coupon_voucher: 1 } }].map(voucherOf)).toEqual([
      null,
      null,
      null,
    ])
  })
})
