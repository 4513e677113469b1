import { BULK_SHORTCUTS, bulkActions } from "../bulk-actions"

describe("what can be done with many coupons", () => {
  it("X28 is all but restoring outside the bin, only restoring inside, and all in a mixed list", () => {
    expect(bulkActions({})).toEqual(["pause", "resume", "set_end", "tags", "delete"])
    expect(bulkActions({ status: ["deleted"] })).toEqual(["restore"])
    expect(bulkActions({ status: ["active", "deleted"] })).toContain("restore")
  })

  it("X28 has a key each, none of which selects a row", () => {
    const shortcuts = Object.values(BULK_SHORTCUTS)
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
    expect(shortcuts).not.toContain("x")
  })
})
