import { changed, only, under, type Selected } from "../selection"

const SELECTED: Selected = { query: { q: "tea" }, codes: { a: "TEA1", b: "TEA2" } }

describe("what is selected", () => {
  it.each([
    ["search", { q: "coffee" }],
    ["filter", { q: "tea", status: ["active"] }],
    ["view", {}],
  ])("X28 is dropped with another %s", (_, query) => {
    expect(under(query, SELECTED)).toEqual({ query, codes: {} })
  })

  it("X28 stays in another order", () => {
    expect(under({ q: "tea", order: "code" }, SELECTED)).toBe(SELECTED)
  })

  it("X28 takes in what is found, and not what an earlier search still brings", () => {
    const add = (codes: object) => ({ ...codes, c: "TEA3" })
    expect(Object.keys(changed(SELECTED, { q: "tea" }, add).codes)).toEqual(["a", "b", "c"])
    expect(changed(SELECTED, { q: "coffee" }, add)).toBe(SELECTED)
  })

  it("X28 keeps those that failed", () => {
    expect(only(["b"], SELECTED.codes)).toEqual({ b: "TEA2" })
    expect(only([], SELECTED.codes)).toEqual({})
  })
})
