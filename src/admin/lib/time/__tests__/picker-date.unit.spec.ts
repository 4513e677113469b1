import { toPickerDate, toWallTime } from "../picker-date"

it("D2 reads the same after a pass through the date picker", () => {
  expect(toWallTime(toPickerDate("2026-12-31T08:05"), null)).toBe("2026-12-31T08:05")
})

it("D1 lets a day that is picked as the end last to its last minute", () => {
  expect(toWallTime(toPickerDate("2026-12-31T00:00"), "23:59")).toBe("2026-12-31T23:59")
})

it("D1 leaves a time of day alone that was picked", () => {
  expect(toWallTime(toPickerDate("2026-12-31T18:00"), "23:59")).toBe("2026-12-31T18:00")
  expect(toWallTime(toPickerDate("2026-12-31T00:00"), null)).toBe("2026-12-31T00:00")
})
