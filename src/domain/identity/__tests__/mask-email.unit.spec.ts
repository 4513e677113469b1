import { maskEmail } from "../mask-email"

describe("maskEmail", () => {
  it.each([
    ["ann@example.com", "a…@example.com"],
    ["a@example.com", "a…@example.com"],
    ['"a@b"@example.com', '"…@example.com'],
    ["😀smile@example.com", "😀…@example.com"],
    ["no address", "n…"],
    ["", "…"],
  ])("X19 X29 %s is kept as %s", (email, masked) => {
    expect(maskEmail(email)).toBe(masked)
  })
})
