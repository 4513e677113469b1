import type { AdminRedemption } from "../../../../contracts/admin-responses"
import type { AdminOrderEntry } from "../../../../contracts/order-entries"
import { orderCoupons } from "../order-coupons"

const entry = (changes: Partial<AdminOrderEntry>): AdminOrderEntry => ({
  id: "entry_1",
  code: "AUTUMN",
  coupon: { id: "coupon_1", name: "Autumn" },
  is_automatic: false,
  state: "redeemed",
  amount: "5",
  discount_total: "5.95",
  currency_code: "eur",
  reasons: [],
  created_at: "2026-06-15T12:00:00.000Z",
  updated_at: "2026-06-15T12:00:00.000Z",
  ...changes,
})

const use = (changes: Partial<AdminRedemption> = {}): AdminRedemption => ({
  id: "use_1",
  coupon_id: "coupon_1",
  code: "AUTUMN",
  coupon_name: "Autumn",
  state: "bound",
  amount: "5",
  discount_total: "5.95",
  currency_code: "eur",
  terms_version: 1,
  order_id: "order_1",
  order_display_id: 1,
  cart_id: "cart_1",
  customer_id: null,
  customer_email: null,
  over_limit: false,
  reversal: null,
  created_at: "2026-06-15T12:00:00.000Z",
  ...changes,
})

it("N1 tells of a code and its use once", () => {
  expect(orderCoupons([entry({})], [use()])).toMatchObject([
    {
      id: "use_1",
      code: "AUTUMN",
      coupon_id: "coupon_1",
      state: "bound",
      discount_total: "5.95",
      refusals: [],
    },
  ])
})

it("N1 says of a use that was given back why", () => {
  const reversal = { reason: "Parcel lost", actor_id: null, created_at: "2026-06-16T12:00:00.000Z" }
  expect(orderCoupons([entry({})], [use({ state: "reversed", reversal })])).toMatchObject([
    { state: "reversed", reason: "Parcel lost" },
  ])
})

it("S1 tells of codes that took nothing off, and why", () => {
  const reasons = [{ code: "expired", params: {}, message: "It has ended." }] as const
  const refused = entry({
    id: "entry_2",
    code: "SUMMER",
    coupon: { id: "coupon_2", name: "Summer" },
    state: "refused",
    amount: null,
    reasons: [...reasons],
  })
  const gone = entry({ id: "entry_3", code: "GONE", coupon: null, state: "removed", amount: null })
  expect(orderCoupons([entry({}), refused, gone], [use()])).toMatchObject([
    { code: "AUTUMN" },
    { code: "SUMMER", coupon_id: "coupon_2", state: "refused", refusals: reasons },
    { code: "GONE", coupon_id: null, state: "removed", redemption: null },
  ])
})

it("N1 keeps a code that was taken off and typed again apart from its use", () => {
  const again = entry({ id: "entry_2", state: "removed", amount: null })
  expect(orderCoupons([entry({}), again], [use()])).toHaveLength(2)
})
