import { waterfallBars } from "../waterfall-bars"

it("S6 draws each step at the end of what the one before left", () => {
  const bars = waterfallBars({
    price: "80",
    steps: [
      { coupon_id: null, amount: "20", remaining: "60" },
      { coupon_id: "coupon_1", amount: "12", remaining: "48" },
    ],
    final: "48",
  })
  expect(bars).toEqual([
    { kind: "price", coupon_id: null, amount: "80", isOff: false, from: 0, to: 100 },
    { kind: "promotions", coupon_id: null, amount: "20", isOff: true, from: 75, to: 100 },
    { kind: "coupon", coupon_id: "coupon_1", amount: "12", isOff: true, from: 60, to: 75 },
    { kind: "final", coupon_id: null, amount: "48", isOff: false, from: 0, to: 60 },
  ])
})

it("S6 draws nothing of an item that costs nothing", () => {
  const bars = waterfallBars({ price: "0", steps: [], final: "0" })
  expect(bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [0, 0],
  ])
})
