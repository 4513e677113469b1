import fc from "fast-check"
import { MathBN } from "@medusajs/framework/utils"
import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  isDecimal,
  subtractDecimals,
} from "../decimal-arithmetic"

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: -6, max: 22 }))
  .map(([digits, scale]) => `${digits}e${-scale}`)

const signOf = (a: string, b: string) => (MathBN.lt(a, b) ? -1 : MathBN.gt(a, b) ? 1 : 0)

describe("decimal arithmetic", () => {
  it("compares, adds and subtracts exactly as Medusa's numbers do", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compareDecimals(a, b)).toBe(signOf(a, b))
        expect(addDecimals(a, b)).toBe(MathBN.add(a, b).toFixed())
        expect(subtractDecimals(a, b)).toBe(MathBN.sub(a, b).toFixed())
        expect(canonicalDecimal(a)).toBe(MathBN.convert(a).toFixed())
      })
    )
  })

  it.each(["", " ", "ten", "1,5", "0x10", "1e", "NaN", "Infinity", "1e999999999", "--1"])(
    "does not take %p for a number",
    (text) => {
      expect(isDecimal(text)).toBe(false)
      expect(compareDecimals(text, "1")).toBeNull()
      expect(() => addDecimals(text)).toThrow(RangeError)
    }
  )

  it.each([
    ["10.50", "10.5"],
    ["007", "7"],
    ["-0", "0"],
    [".5", "0.5"],
    ["1.", "1"],
    ["1e-7", "0.0000001"],
    ["12e2", "1200"],
  ])("spells %p as %p", (text, spelt) => expect(canonicalDecimal(text)).toBe(spelt))
})
