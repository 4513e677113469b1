import { existingOffset } from "../paging"

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
