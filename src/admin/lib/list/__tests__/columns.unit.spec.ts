import { readHiddenColumns, writeHiddenColumns } from "../columns"

describe("columns that are hidden", () => {
  it("R13 are remembered", () => {
    const visibility = { comment: false, tags: true, audience: false }
    expect(writeHiddenColumns(visibility)).toBe("audience,comment")
    expect(readHiddenColumns("audience,comment")).toEqual({ audience: false, comment: false })
  })

  it("R13 are none where nothing, or something strange, is remembered", () => {
    expect(readHiddenColumns(null)).toEqual({})
    expect(readHiddenColumns("code,{},__proto__")).toEqual({})
  })
})
