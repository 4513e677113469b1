import { NOW } from "../../../__tests__/fixtures"
import { asItIs, bulkProblem, NOTHING_ASKED, toChange } from "../to-change"

describe("what is sent for many coupons", () => {
  it("X28 is the action alone, or with what it asks", () => {
    const values = { ...NOTHING_ASKED, tags: ["autumn"] }
    expect(toChange("pause", values)).toEqual({ action: "pause" })
    expect(toChange("tags", values)).toEqual({ action: "add_tags", tags: ["autumn"] })
    expect(toChange("tags", { ...values, tag_action: "remove_tags" })).toEqual({
      action: "remove_tags",
      tags: ["autumn"],
    })
    expect(toChange("set_end", { ...values, no_end: true })).toEqual({
      action: "set_end",
      ends_at: null,
    })
  })

  it("X28 I8 opens with the end that one coupon has, and sends it as it was", () => {
    const ends_at = "2099-12-31T22:59:00.000Z"
    const opened = asItIs({ ends_at })
    expect(opened.no_end).toBe(false)
    expect(toChange("set_end", opened)).toEqual({ action: "set_end", ends_at })
    expect(asItIs({ ends_at: null })).toEqual({ ...NOTHING_ASKED, no_end: true })
  })

  it("X28 refuses an end that has passed, and tags without a tag", () => {
    const past = { ...NOTHING_ASKED, ends_at: "2020-01-01T00:00" as const }
    expect(bulkProblem("set_end", past, NOW)).toBe("invalid_date")
    expect(bulkProblem("set_end", { ...past, ends_at: "2099-01-01T00:00" }, NOW)).toBeNull()
    expect(bulkProblem("set_end", { ...NOTHING_ASKED, no_end: true }, NOW)).toBeNull()
    expect(bulkProblem("set_end", NOTHING_ASKED, NOW)).toBe("end_required")
    expect(bulkProblem("tags", NOTHING_ASKED, NOW)).toBe("tags_required")
    expect(bulkProblem("delete", NOTHING_ASKED, NOW)).toBeNull()
  })
})
