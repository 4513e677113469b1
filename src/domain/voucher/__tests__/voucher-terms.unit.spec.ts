import { buildTerms } from "../../__tests__/build-facts"
import { canonicalTerms } from "../../terms/canonical-terms"
import { termsProblems } from "../../terms/check-terms"
import { fromNative } from "../../terms/from-native"
import { toNative } from "../../terms/to-native"
import type { Voucher } from "../voucher"
import { saysVoucher } from "../voucher-terms"

const DATA: Voucher = { variant_id: "v_1", quantity: 2, grant: { unit: " GB ", quantity: 100 } }
const problems = (change: object) =>
  termsProblems(canonicalTerms(buildTerms(change)), () => 2).map(
    ({ path, code }) => `${path} ${code}`
  )

describe("The terms of a product voucher", () => {
  const terms = canonicalTerms(buildTerms({ voucher: DATA, targets: [] }))

  it("A16 A24 are its item for nothing, as many units as it puts in", () => {
    expect(terms).toMatchObject({
      discount: { type: "percentage", value: "100", target: "items", allocation: "once" },
      targets: [{ attribute: "items.variant_id", operator: "in", values: ["v_1"] }],
      voucher: { variant_id: "v_1", quantity: 2, grant: { unit: "GB", quantity: 100 } },
    })
    expect(terms.discount.max_quantity).toBe(2)
    expect(termsProblems(terms, () => 2)).toEqual([])
  })

  it("A16 take no other discount beside them", () => {
    const amounts = [{ currency_code: "eur", amount: "5" }]
    expect(problems({ voucher: DATA, maximum_discount: { amounts } })).toEqual([
      "maximum_discount beside_voucher",
    ])
    expect(problems({ voucher: DATA, minimum_total: { amounts, with_tax: false } })).toEqual([
      "minimum_total beside_voucher",
    ])
    expect(saysVoucher(terms, DATA)).toBe(true)
    expect(saysVoucher({ discount: { ...terms.discount, value: "50" } }, DATA)).toBe(false)
    expect(saysVoucher({ targets: [] }, DATA)).toBe(false)
  })

  it("A16 A24 need an item, whole units, and a unit for what they grant", () => {
    expect(problems({ voucher: { variant_id: "", quantity: 0, grant: null } })).toEqual([
      "voucher.variant_id required",
      "voucher.quantity below_1",
      "discount.max_quantity below_1",
    ])
    expect(problems({ voucher: { ...DATA, grant: { unit: " ", quantity: 0.5 } } })).toEqual([
      "voucher.grant.unit required",
      "voucher.grant.quantity below_1",
    ])
  })

  it("A16 are the same after Medusa's own page wrote them, which may not change them", () => {
    const native = {
      ...toNative(terms),
      code: "DATA",
      status: "active" as const,
      type: "standard" as const,
      is_automatic: false,
      limit: null,
      campaign_budget: false,
    }
    expect(fromNative(native, terms)).toEqual({ terms })
    const half = { ...native, application_method: { ...native.application_method, value: "50" } }
    expect(fromNative(half, terms)).toEqual({ problem: { code: "voucher" } })
  })
})
