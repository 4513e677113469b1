import { form } from "../../../__tests__/fixtures"
import { forCustomer, giftLink, giftOf } from "../given"
import { toCreateRequest } from "../to-request"

const paramsOf = (link: string) => new URLSearchParams(link.split("?")[1])

describe("a coupon that is given to one customer", () => {
  it("A19 is for them alone, once, and says why in a tag", () => {
    expect(toCreateRequest(forCustomer(form(), "cus_1", "Reward"), "active")).toMatchObject({
      named_customers: { customer_ids: ["cus_1"] },
      audience: { customers: "named" },
      per_customer_limit: 1,
      tags: ["Reward"],
    })
  })

  it("A19 is named in the address of its form, which trusts no other reason", () => {
    const gift = { customer_id: "cus_1", reason: "points" } as const
    expect(giftOf(paramsOf(giftLink(gift)))).toEqual(gift)
    expect(giftOf(paramsOf("/coupons/create?for=cus_1&reason=bribe"))).toEqual({
      customer_id: "cus_1",
      reason: null,
    })
    expect(giftOf(paramsOf("/coupons/create?q=a"))).toBeNull()
  })
})
