import fc from "fast-check"
import { normalForm } from "../normal-form"

describe("normal form of a code", () => {
  it.each([
    ["summer10"],
    ["  SUMMER 10 "],
    ["Summer-10"],
    ["summer–10"],
    ["summer—10"],
    ["summer‒10"],
    ["summer−10"],
    ["sum\u00ADmer10"],
    ["sum\u2011mer10"],
    ["sum\u2043mer10"],
    ["sum\u200Bmer\uFEFF10"],
    ["sum\u2060mer\u202E10"],
    ["sum\u3164mer\u2800\uFE0F10"],
    ["sum\uFFF9mer10"],
    ["summer\t10\n"],
    ["summer\u00A0\u300010"],
    ["ｓｕｍｍｅｒ－１０"],
    ["ſummer10"],
  ])("A3 reads %j as SUMMER10", (typed) => expect(normalForm(typed)).toBe("SUMMER10"))

  it("A3 keeps what only looks alike apart", () => {
    expect(normalForm("СУММЕР10")).not.toBe(normalForm("CYMMEP10"))
    expect(normalForm("straße")).toBe("STRASSE")
    expect(normalForm("Été 🎉")).toBe("ÉTÉ🎉")
  })

  it("A3 composes what dropping a character brings together", () => {
    expect(normalForm("e\u200B\u0301t")).toBe("ÉT")
  })

  it.each([
    ["nothing", ""],
    ["blanks", " \t\n\u3000"],
    ["hyphens", "-–—−\u00AD"],
    ["invisible characters", "\u200B\u2060\uFE0F"],
    ["a lone combining mark", "\u0334"],
    ["a control character", "SUM\u0000MER"],
    ["a control character that is no white space", "SUM\u001BMER"],
    ["half a character", "SUM\uD800MER"],
    ["65 characters", "A".repeat(65)],
    ["10,000 characters", "A".repeat(10_000)],
  ])("A3 finds no code in %s", (_, typed) => expect(normalForm(typed)).toBeNull())

  it("A3 takes 1 and 64 characters, hyphens not counted", () => {
    expect(normalForm("a")).toBe("A")
    expect(normalForm("a-".repeat(64))).toBe("A".repeat(64))
  })

  it("A3 is stable: the form of a form is the form", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }))
    fc.assert(
      fc.property(text, (typed) => {
        const form = normalForm(typed)
        expect(form === null ? null : normalForm(form)).toBe(form)
      }),
      { numRuns: 2000 }
    )
  })

  it("A3 is stable for every character there is", () => {
    for (let point = 0; point <= 0x10ffff; point++) {
      const form = normalForm(String.fromCodePoint(point))
      if (form !== null && normalForm(form) !== form) {
        throw new Error(`U+${point.toString(16)}`)
      }
    }
  })

  it("A3 does not depend on case, blanks or hyphens", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcXYZ059"), minLength: 1 })
    const noise = fc.array(fc.constantFrom(" ", "-", "–", "\u00AD", "\u200B", ""))
    fc.assert(
      fc.property(letters, noise, (letter, blanks) => {
        const typed = [...letter].map((l, i) => l + (blanks[i] ?? "")).join("")
        expect(normalForm(typed)).toBe(normalForm(letter.toLowerCase()))
      })
    )
  })
})
