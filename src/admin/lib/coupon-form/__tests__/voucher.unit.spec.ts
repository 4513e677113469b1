import { CONTEXT, coupon, discount, form } from "../../../__tests__/fixtures"
import { buildTerms } from "../../../../domain/__tests__/build-facts"
import { canonicalTerms } from "../../../../domain/terms/canonical-terms"
import { checkCouponForm } from "../check-coupon-form"
import { fieldOfProblem } from "../field-of-problem"
import { fromCoupon } from "../from-coupon"
import { toFields, toUpdateRequest } from "../to-request"
import type { CouponFormValues } from "../values"
import type { VoucherValues } from "../voucher"

const ITEM: VoucherValues = { variant_ids: ["v_1"], quantity: "2", unit: "GB", units: "100" }
const typed = (voucher: Partial<VoucherValues> = {}, rest: Partial<CouponFormValues> = {}) =>
  form({ discount: discount({ kind: "product" }), voucher: { ...ITEM, ...voucher }, ...rest })
const issues = (...of: Parameters<typeof typed>) =>
  checkCouponForm(typed(...of), CONTEXT).map(({ path, key }) => `${path}: ${key}`)

describe("a product voucher in the form", () => {
  it("A16 A24 is sent with the discount that it is, and nothing of other types", () => {
    const amounts = [{ currency_code: "eur", amount: "5" }]
    const fields = toFields(typed({}, { maximum_discount: { amounts } }))
    expect(fields).toMatchObject({
      voucher: { variant_id: "v_1", quantity: 2, grant: { unit: "GB", quantity: 100 } },
      discount: { type: "percentage", value: "100", allocation: "once", max_quantity: 2 },
      targets: [{ attribute: "items.variant_id", values: ["v_1"] }],
      maximum_discount: null,
      minimum_total: null,
      tiers: null,
    })
    expect(toFields(typed({ unit: " ", units: "" })).voucher?.grant).toBeNull()
    expect(toFields(form())).toMatchObject({ voucher: null, discount: { value: "10" } })
  })

  it("A16 opens as it was saved, and only its change is sent", () => {
    const { voucher } = toFields(typed())
    const opened = coupon({ terms: canonicalTerms(buildTerms({ voucher })) as never })
    const values = fromCoupon(opened, { currency: "eur", time_zone: "UTC" })
    expect(values).toMatchObject({ discount: { kind: "product" }, voucher: ITEM })
    const after = { ...values, voucher: { ...values.voucher, units: "200" } }
    expect(toUpdateRequest(values, after, opened)).toEqual({
      voucher: { variant_id: "v_1", quantity: 2, grant: { unit: "GB", quantity: 200 } },
      terms_version: opened.terms_version,
    })
  })

  it("A16 A24 needs an item, whole numbers, a unit with a number, and a code", () => {
    expect(issues()).toEqual([])
    expect(issues({ unit: "", units: "" })).toEqual([])
    expect(issues({ variant_ids: [] })).toEqual(["voucher.variant_ids: voucher_item"])
    expect(issues({ quantity: "0" })).toEqual(["voucher.quantity: whole_number"])
    expect(issues({ units: "" })).toEqual(["voucher.units: whole_number"])
    expect(issues({ unit: "" })).toEqual(["voucher.unit: voucher_unit"])
    expect(issues({}, { way: "automatic", name: "Gift" })).toEqual([
      "voucher.variant_ids: voucher_code",
    ])
  })

  it("A16 what the server refuses of it is said beside its field", () => {
    const places = [
      "voucher.variant_id",
      "voucher.quantity",
      "voucher.grant.unit",
      "voucher.grant.quantity",
    ]
    expect(places.map((path) => fieldOfProblem(path, typed()))).toEqual([
      "voucher.variant_ids",
      "voucher.quantity",
      "voucher.unit",
      "voucher.units",
    ])
  })
})
