import fc from "fast-check"
import { buildTerms, type TermsChange } from "../../__tests__/build-facts"
import { buildTiers, percentFrom } from "../../__tests__/build-tiers"
import { arbitraryTerms } from "../../terms/__tests__/arbitrary-terms"
import { lockedChanges, sameTerms } from "../locked-changes"

const rule = (attribute: string, ...values: string[]) => ({
  attribute,
  operator: "in" as const,
  values,
})
const spend = (amount: string, with_tax = false) => ({
  amounts: [
    { currency_code: "eur", amount },
    { currency_code: "usd", amount: "9" },
  ],
  with_tax,
})
const tiers = buildTiers([percentFrom("100", "10"), percentFrom("200", "20")])
const full = buildTerms({
  discount: { target: "items", allocation: "each", max_quantity: 2 },
  targets: [rule("items.product.id", "p1", "p2"), rule("items.product.type_id", "t1")],
  audience: { group_ids: ["vip", "staff"] },
  region_ids: ["eu", "ua"],
  sales_channel_ids: ["web"],
  minimum_spend: spend("100"),
  per_customer_limit: 1,
  conditions: [rule("shipping_address.country_code", "ua")],
})

describe("edit lock", () => {
  it.each<[string, TermsChange]>([
    ["discount.type", { discount: { type: "fixed" } }],
    ["discount.value", { discount: { value: "10.01" } }],
    ["discount.currency_code", { discount: { currency_code: "eur" } }],
    ["discount.is_tax_inclusive", { discount: { is_tax_inclusive: true } }],
    ["discount.target", { discount: { target: "order" } }],
    ["discount.allocation", { discount: { allocation: "once" } }],
    ["discount.max_quantity", { discount: { max_quantity: 3 } }],
    ["targets", { targets: [rule("items.product.id", "p1")] }],
    ["audience.customers", { audience: { customers: "named" } }],
    ["audience.group_ids", { audience: { group_ids: ["vip"] } }],
    ["audience.history", { audience: { history: "new" } }],
    ["region_ids", { region_ids: [] }],
    ["sales_channel_ids", { sales_channel_ids: ["web", "pos"] }],
    ["minimum_spend", { minimum_spend: null }],
    ["minimum_spend", { minimum_spend: spend("99") }],
    ["minimum_spend", { minimum_spend: spend("100", true) }],
    ["per_customer_limit", { per_customer_limit: null }],
    ["conditions", { conditions: [] }],
    ["returns_use_on_cancel", { returns_use_on_cancel: false }],
  ])("I2 names a change of %s: %#", (path, { discount, audience, ...rest }) => {
    const next = {
      ...full,
      ...rest,
      discount: { ...full.discount, ...discount },
      audience: { ...full.audience, ...audience },
    }
    expect(lockedChanges(full, next)).toEqual([path])
    expect(lockedChanges(next, full)).toEqual([path])
    expect(sameTerms(full, next)).toBe(false)
  })

  it.each([
    ["none", null],
    ["with tax", { ...tiers, with_tax: true }],
    ["one less", { ...tiers, steps: tiers.steps.slice(0, 1) }],
    ["another beginning", buildTiers([percentFrom("100", "10"), percentFrom("201", "20")])],
    ["another percentage", buildTiers([percentFrom("100", "10"), percentFrom("200", "21")])],
  ])("I2 A11 names a change of tiers: %s", (_, changed) => {
    const terms = { ...full, tiers }
    expect(lockedChanges(terms, { ...terms, tiers: changed })).toEqual(["tiers"])
  })

  it("I2 A11 names the discount, too, where the lowest tier changed, and knows terms that know of none", () => {
    const { tiers: _, ...before } = full
    expect(lockedChanges(before, { ...full, tiers: null })).toEqual([])
    expect(
      lockedChanges({ ...full, tiers }, { ...full, tiers: buildTiers([percentFrom("100", "9")]) })
    ).toEqual(["discount.value", "tiers"])
  })

  it("I2 names all changes at once", () => {
    const next = { ...full, region_ids: [], discount: { ...full.discount, value: "5" } }
    expect(lockedChanges(full, next)).toEqual(["discount.value", "region_ids"])
  })

  it("I2 lets pass what means the same: order, spelling, what is said twice", () => {
    const next = {
      ...full,
      discount: { ...full.discount, value: "10.00" },
      targets: [rule("items.product.type_id", "t1"), rule("items.product.id", "p2", "p1", "p2")],
      audience: { ...full.audience, group_ids: ["staff", "vip", "vip"] },
      minimum_spend: { amounts: [...spend("1e2").amounts].reverse(), with_tax: false },
    }
    expect(lockedChanges(full, next)).toEqual([])
    expect(sameTerms(full, next)).toBe(true)
  })

  it("I2 finds the same terms the same, and only those", () => {
    fc.assert(
      fc.property(arbitraryTerms, arbitraryTerms, (a, b) => {
        expect(sameTerms(a, structuredClone(a))).toBe(true)
        expect(sameTerms(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      })
    )
  })
})
