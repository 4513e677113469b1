import fc from "fast-check"
import { normalForm } from "../normal-form"
import { suggestCode, SUGGESTION_BYTES } from "../suggest-code"

const bytes = fc.uint8Array({ minLength: SUGGESTION_BYTES, maxLength: SUGGESTION_BYTES })

/** Every byte value once, spread so that each run of ten holds one of them. */
const codeOf = (byte: number) => suggestCode(new Uint8Array(SUGGESTION_BYTES).fill(byte))

describe("suggested code", () => {
  it("A8 is ten characters that nobody can misread, in normal form already", () => {
    fc.assert(
      fc.property(bytes, (random) => {
        fc.pre(random.filter((byte) => byte < 242).length >= 10)
        const code = suggestCode(random)
        expect(code).toMatch(/^[CDFGHJKMNPQRTVWXY34679]{10}$/)
        expect(normalForm(code)).toBe(code)
      })
    )
  })

  it("E1 gives every character the same chance", () => {
    const counts = new Map<string, number>()
    for (let byte = 0; byte < 242; byte++) {
      const character = codeOf(byte).charAt(0)
      counts.set(character, (counts.get(character) ?? 0) + 1)
    }
    expect(counts.size).toBe(22)
    expect(new Set(counts.values())).toEqual(new Set([11]))
  })

  it("E1 throws the bytes away that would favour a character", () => {
    const random = new Uint8Array(SUGGESTION_BYTES).fill(255)
    expect(() => suggestCode(random)).toThrow(RangeError)
    random.fill(0, 30)
    expect(suggestCode(random)).toBe("CCCCCCCCCC")
  })
})
