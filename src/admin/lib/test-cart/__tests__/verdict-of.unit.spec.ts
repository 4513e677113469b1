import { verdictOf } from "../verdict-of"

const waiting = { state: "waiting", addressed: true } as const
const refused = { state: "refused", addressed: true } as const

it("S1 promises to no placed order that the coupon will apply by itself", () => {
  expect(verdictOf(waiting, false)).toBe("waits")
  expect(verdictOf(waiting, true)).toBe("refused_on_order")
})

it("S1 says of a cart and of an order whether the coupon applies", () => {
  expect(verdictOf({ state: "applied", addressed: true }, true)).toBe("applies")
  expect(verdictOf(refused, false)).toBe("refused")
  expect(verdictOf(refused, true)).toBe("refused_on_order")
  expect(verdictOf({ ...refused, addressed: false }, true)).toBe("not_addressed")
})
