import { CreateCoupon } from "../../../../contracts/coupon"
import { form } from "../../../__tests__/fixtures"
import { forPurpose, PURPOSES } from "../purposes"
import { toCreateRequest } from "../to-request"

const empty = form({ code: "FREE", name: "" })
const start = (purpose: (typeof PURPOSES)[number]) =>
  forPurpose(purpose, { typed: form({ code: "TYPED", comment: "Ask Ann" }), empty, tag: "For it" })

describe("what a coupon is for", () => {
  it.each(PURPOSES)("A20 fills in a coupon %s that the server takes", (purpose) => {
    expect(CreateCoupon.safeParse(toCreateRequest(start(purpose), "draft")).error).toBeUndefined()
  })

  it("A20 keeps what names the coupon, and tags it", () => {
    expect(start("launch")).toMatchObject({
      code: "TYPED",
      comment: "Ask Ann",
      tags: ["For it"],
      discount: { value: "15", unit: "percentage" },
      audience: { history: "new" },
    })
  })

  it("A20 A15 starts a compensation as a voucher for named customers", () => {
    expect(toCreateRequest(start("compensation"), "draft")).toMatchObject({
      discount: { type: "fixed", value: "10", currency_code: "eur", target: "order" },
      audience: { customers: "named" },
      per_customer_limit: 1,
      is_discreet: true,
    })
  })
})
