import fc from "fast-check"
import { normalizeEmail } from "../normalize-email"

const strict = { ignore_plus_tags: false, ignore_dots: false }
const loose = { ignore_plus_tags: true, ignore_dots: true }

describe("normalised e-mail", () => {
  it.each([
    ["Ann@Example.COM", "ann@example.com"],
    ["  ann@example.com\n", "ann@example.com"],
    ["ａｎｎ＠example.com", "ann@example.com"],
  ])("C2 reads %j as %j", (typed, email) => expect(normalizeEmail(typed, strict)).toBe(email))

  it("C2 takes plus-tags and dots out of the local part, and only where the store says so", () => {
    const typed = "a.nn+shop@ex.ample.com"
    expect(normalizeEmail(typed, strict)).toBe("a.nn+shop@ex.ample.com")
    expect(normalizeEmail(typed, { ...strict, ignore_plus_tags: true })).toBe("a.nn@ex.ample.com")
    expect(normalizeEmail(typed, { ...strict, ignore_dots: true })).toBe("ann+shop@ex.ample.com")
    expect(normalizeEmail(typed, loose)).toBe("ann@ex.ample.com")
  })

  it.each(["+tag@example.com", "...@example.com"])(
    "C2 never empties the local part of %j",
    (typed) => expect(normalizeEmail(typed, loose)).toBe(typed)
  )

  it("C2 has no e-mail in blanks, and keeps what is no address whole", () => {
    expect(normalizeEmail(" \t", loose)).toBeNull()
    expect(normalizeEmail("A.nn+x", loose)).toBe("a.nn+x")
  })

  it("C2 is stable: the form of a form is the form", () => {
    const part = fc.string({ unit: fc.constantFrom(..."aB.+@ ＠ſİ") })
    fc.assert(
      fc.property(part, part, fc.boolean(), fc.boolean(), (local, host, plus, dots) => {
        const policy = { ignore_plus_tags: plus, ignore_dots: dots }
        const form = normalizeEmail(`${local}@${host}`, policy)
        expect(form && normalizeEmail(form, policy)).toBe(form)
      })
    )
  })
})
