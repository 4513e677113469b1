import { coupon } from "../../../__tests__/fixtures"
import { companionsAmong } from "../companions-among"

const live = (
  id: string,
  target: "order" | "items",
  combines_with: ("order" | "items")[] | null
) => {
  const one = coupon()
  const { terms } = one
  return {
    ...one,
    id,
    code: id.toUpperCase(),
    terms: { ...terms, discount: { ...terms.discount, target }, combines_with },
  }
}

const others = [
  live("a", "order", null),
  live("b", "order", []),
  live("c", "order", ["items"]),
  live("d", "items", ["order"]),
]

describe("who allows a coupon back", () => {
  it("J5 counts the live coupons of a kind, and names those that keep it off", () => {
    const among = companionsAmong(others, { id: null, as: "order" })
    expect(among("order")).toEqual({ count: 3, refusing: ["B", "C"] })
    expect(among("items")).toEqual({ count: 1, refusing: [] })
  })

  it("J5 goes by what the coupon takes something off, and leaves itself out", () => {
    const among = companionsAmong(others, { id: "c", as: "items" })
    expect(among("order")).toEqual({ count: 2, refusing: ["B"] })
    expect(among("items")).toEqual({ count: 1, refusing: ["D"] })
  })
})
