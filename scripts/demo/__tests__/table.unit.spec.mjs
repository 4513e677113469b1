import { inCents } from "../money.mjs"
import { table } from "../table.mjs"

describe("the table of the main job", () => {
  it("lines the columns up and marks what came out wrong", () => {
    const text = table([
      { what: "Discount", expected: "15.00", got: "15.00" },
      { what: "Uses", expected: "1", got: "0" },
    ])
    expect(text.split("\n")).toEqual([
      "  The main job  expected  found",
      "  ------------  --------  -----  -----",
      "  Discount      15.00     15.00  ok",
      "  Uses          1         0      WRONG",
    ])
  })

  it.each([
    [15, "15.00"],
    ["14.999999999999999999", "15.00"],
    [89.9, "89.90"],
    [14.99, "14.99"],
  ])("shows %j as %s", (amount, shown) => {
    expect(inCents(amount)).toBe(shown)
  })
})
