import { activeFilters, without } from "../filter-kinds"
import { fromParams, fromRequest, isSameQuery, toParams, toRequest } from "../list-query"

const ADDRESS =
  "status=active&status=paused&tag=autumn&product_id=prod_1&q=tea&order=-code&ends_before=2026-12-31T22%3A59%3A59.999Z"

describe("what the list is asked for", () => {
  it("I1 R13 comes back from the address as it was put there", () => {
    const query = fromParams(new URLSearchParams(ADDRESS))
    expect(query).toEqual({
      status: ["active", "paused"],
      tag: ["autumn"],
      product_id: ["prod_1"],
      q: "tea",
      order: "-code",
      ends_before: "2026-12-31T22:59:59.999Z",
    })
    expect(toParams(query).toString()).toBe(ADDRESS)
  })

  it("R13 leaves out what the server does not know", () => {
    const strange = "status=broken&status=active&audience=&page=3&q=&product_id=a&product_id=b"
    expect(fromParams(new URLSearchParams(strange))).toEqual({
      status: ["active"],
      product_id: ["b"],
    })
  })

  it.each([
    "order=foo",
    "order=--code",
    "order=",
    "ends_after=tomorrow",
    "ends_before=2026-12-31",
    "ends_before=2026-02-30T00:00:00Z",
    "ends_before=2026-12-31T24:00:00Z",
  ])("R13 leaves out %s", (strange) => {
    expect(fromParams(new URLSearchParams(strange))).toEqual({})
  })

  it.each(["order=code", "order=-ends_at", "ends_after=2026-12-31T23%3A59%2B02%3A00"])(
    "R13 takes %s",
    (known) => {
      expect(toParams(fromParams(new URLSearchParams(known))).toString()).toBe(known)
    }
  )

  it("R13 is sent with one product, and comes back from what a view keeps", () => {
    const query = { status: ["active"], product_id: ["prod_1"], q: "tea" }
    expect(toRequest(query)).toEqual({ status: ["active"], product_id: "prod_1", q: "tea" })
    expect(fromRequest(toRequest(query))).toEqual(query)
  })

  it("R13 is the same whatever is left empty", () => {
    expect(isSameQuery({ status: ["active"], q: "", tag: [] }, { status: ["active"] })).toBe(true)
    expect(isSameQuery({ status: ["active"] }, { status: ["paused"] })).toBe(false)
  })

  it("R13 counts start and end of a period as one filter", () => {
    const query = { tag: ["a"], ends_after: "2026-01-01T00:00:00Z", q: "tea" }
    expect(activeFilters(query)).toEqual(["tag", "ends"])
    expect(toParams({ ...query, ...without(["ends"]) }).toString()).toBe("tag=a&q=tea")
  })
})
