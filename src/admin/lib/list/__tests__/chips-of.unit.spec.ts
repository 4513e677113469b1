import { coupon, TERMS } from "../../../__tests__/fixtures"
import { chipsOfPage, groupChips, targetChips } from "../chips-of"

const rule = (attribute: string, values: string[]) => ({
  attribute,
  operator: "in" as const,
  values,
})

describe("what a row of the list shows as chips", () => {
  it("R5 shows two groups, and says how many more there are", () => {
    const audience = { ...TERMS.audience, group_ids: ["g1", "g2", "g3", "g4"] }
    expect(groupChips(coupon({ terms: { ...TERMS, audience } }))).toEqual({
      shown: [
        { resource: "groups", id: "g1" },
        { resource: "groups", id: "g2" },
      ],
      more: 2,
    })
  })

  it("R12 shows what the discount is for, whatever kind of thing it is", () => {
    const targets = [
      rule("items.product.categories.id", ["c1"]),
      rule("items.product.id", ["p1"]),
      rule("items.product.weight", ["500"]),
    ]
    expect(targetChips(coupon({ terms: { ...TERMS, targets } }))).toEqual({
      shown: [
        { resource: "products", id: "p1" },
        { resource: "categories", id: "c1" },
      ],
      more: 1,
    })
  })

  it("B17 counts what is left out", () => {
    const targets = [
      rule("items.variant_id", ["v1"]),
      { ...rule("items.product.tags.id", ["t1", "t2"]), operator: "ne" as const },
    ]
    expect(targetChips(coupon({ terms: { ...TERMS, targets } }))).toEqual({
      shown: [{ resource: "variants", id: "v1" }],
      more: 2,
    })
  })

  it("R5 R12 looks up only what a page shows", () => {
    const page = [
      coupon({
        terms: {
          ...TERMS,
          targets: [rule("items.product.id", ["p1", "p2", "p3"])],
          audience: { ...TERMS.audience, group_ids: ["g1"] },
        },
      }),
      coupon(),
    ]
    expect(chipsOfPage(page).map(({ id }) => id)).toEqual(["g1", "p1", "p2"])
  })
})
