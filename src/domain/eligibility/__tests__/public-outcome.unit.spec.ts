import { buildCart, buildCoupon } from "../../__tests__/build-facts"
import { REASONS, type RefusalCode } from "../../refusal/reasons"
import { checkEligibility } from "../check-eligibility"
import { publicRefusal, publicRefusals } from "../public-outcome"

const open = { is_discreet: false }
const discreet = { is_discreet: true }
const codes = Object.keys(REASONS) as RefusalCode[]

const because = (...refusals: RefusalCode[]) => {
  const kinds = refusals.map((code) => REASONS[code])
  return {
    refusals: refusals.map((code) => ({ code, params: {} })),
    state: kinds.some((kind) => kind !== "waiting") ? ("refused" as const) : ("waiting" as const),
    addressed: !kinds.includes("discreet"),
  }
}

describe("what a shopper is told", () => {
  const eligible = { refusals: [], state: "eligible" as const, addressed: true }

  it("Z10 says ok, also about a discreet coupon", () => {
    expect(publicRefusals(open, eligible)).toEqual({ kind: "ok" })
    expect(publicRefusals(discreet, eligible)).toEqual({ kind: "ok" })
  })

  const told = { discreet: "unknown", final: "refused", waiting: "waiting" } as const
  it.each(codes.map((code) => [code, told[REASONS[code]]]))("Z10 %s reads as %s", (code, kind) => {
    expect(publicRefusals(open, because(code))).toEqual(
      kind === "unknown" ? { kind } : { kind, reasons: [{ code, params: {} }] }
    )
    expect(publicRefusals(discreet, because(code))).toEqual({ kind: "unknown" })
  })

  it.each(codes.filter((code) => REASONS[code] !== "discreet"))(
    "Z10 hides %s from whom the coupon is not for",
    (code) => {
      expect(publicRefusals(open, because("named_customers", code))).toEqual({
        kind: "unknown",
      })
      expect(publicRefusals(open, because(code, "draft"))).toEqual({ kind: "unknown" })
    }
  )

  it("X1 tells all reasons, those that will not change first", () => {
    expect(publicRefusals(open, because("minimum_spend", "expired", "products"))).toMatchObject({
      kind: "refused",
      reasons: [{ code: "expired" }, { code: "minimum_spend" }, { code: "products" }],
    })
  })

  it("S4 keeps the amounts", () => {
    const minimum_spend = {
      amounts: [{ currency_code: "eur", amount: "108.10" }],
      with_tax: false,
    }
    const coupon = buildCoupon({ terms: { minimum_spend } })
    expect(publicRefusals(coupon, checkEligibility(coupon, buildCart()))).toEqual({
      kind: "waiting",
      reasons: [
        {
          code: "minimum_spend",
          params: {
            required: "108.1",
            actual: "100",
            missing: "8.1",
            currency_code: "eur",
          },
        },
      ],
    })
  })

  it("Z10 keeps ids and names of lists to staff", () => {
    const params = { attributes: ["x"], region_ids: ["reg_1"], group_names: ["VIP"] }
    for (const code of codes) {
      expect(publicRefusal({ code, params })).toEqual({ code, params: {} })
    }
  })
})
