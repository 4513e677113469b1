import { changed, only, under, type Selected, type Selection } from "../selection"

const TEA1 = { code: "TEA1", campaign: null, time_zone: null }
const TEA2 = { ...TEA1, code: "TEA2" }
const SELECTED: Selected = { query: { q: "tea" }, coupons: { a: TEA1, b: TEA2 } }

describe("what is selected", () => {
  it.each([
    ["search", { q: "coffee" }],
    ["filter", { q: "tea", status: ["active"] }],
    ["view", {}],
  ])("X28 is dropped with another %s", (_, query) => {
    expect(under(query, SELECTED)).toEqual({ query, coupons: {} })
  })

  it("X28 stays in another order", () => {
    expect(under({ q: "tea", order: "code" }, SELECTED)).toBe(SELECTED)
  })

  it("X28 takes in what is found, and not what an earlier search still brings", () => {
    const add = (coupons: Selection) => ({ ...coupons, c: TEA1 })
    expect(Object.keys(changed(SELECTED, { q: "tea" }, add).coupons)).toEqual(["a", "b", "c"])
    expect(changed(SELECTED, { q: "coffee" }, add)).toBe(SELECTED)
  })

  it("X28 keeps those that failed", () => {
    expect(only(["b"], SELECTED.coupons)).toEqual({ b: TEA2 })
    expect(only([], SELECTED.coupons)).toEqual({})
  })
})
