import { existingOffset, readOffset } from "../paging"

it.each([
  [0, 0, 0],
  [0, 5, 0],
  [20, 21, 20],
  [20, 20, 0],
  [40, 21, 20],
  [40, 0, 0],
])("I1 from %d of %d coupons shows the page that begins at %d", (offset, count, shown) => {
  expect(existingOffset(offset, count)).toBe(shown)
})

it.each([
  ["40", 40],
  [null, 0],
  ["", 0],
  ["-20", 0],
  ["1.5", 0],
  ["foo", 0],
  ["Infinity", 0],
  ["1e300", 0],
])("I1 reads the page of the address from %p as %d", (text, offset) => {
  expect(readOffset(text)).toBe(offset)
})
