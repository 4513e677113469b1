import { isLocked } from "../is-locked"

it("I2 locks a field and what belongs to it", () => {
  expect(isLocked(["discount"], "discount")).toBe(true)
  expect(isLocked(["discount"], "discount.value")).toBe(true)
})

it("I2 leaves other fields open", () => {
  expect(isLocked(["discount"], "discounts")).toBe(false)
  expect(isLocked(["audience.group_ids"], "audience")).toBe(false)
  expect(isLocked([], "discount")).toBe(false)
})
