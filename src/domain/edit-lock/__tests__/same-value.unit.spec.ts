import { sameValue } from "../same-value"

it.each([
  [new Date("2026-01-01T00:00:00Z"), new Date("2026-01-01T01:00:00+01:00")],
  [
    ["a", "b"],
    ["b", "a"],
  ],
  [
    { de: { name: "Tee", description: null }, fr: { name: "Thé" } },
    { fr: { name: "Thé" }, de: { description: null, name: "Tee" } },
  ],
  ["Tea ", "Tea"],
  [null, null],
])("I3 %j is no other value than %j", (a, b) => {
  expect(sameValue(a, b)).toBe(true)
})

it.each([
  [new Date("2026-01-01T00:00:00Z"), null],
  [["a"], ["a", "b"]],
  [["a,b"], ["a", "b"]],
  [{ de: { name: "Tee" } }, { fr: { name: "Tee" } }],
  ["1", 1],
  [0, null],
  ["", null],
])("I3 %j is another value than %j", (a, b) => {
  expect(sameValue(a, b)).toBe(false)
})
