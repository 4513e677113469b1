import { createCoupon, createNative } from "./codes.mjs"

/**
 * Five coupons, each of another kind, and five native promotions that come as close to them as Medusa can.
 *
 * @param {import("./shop.mjs").Shops} shops
 * @returns {Promise<Record<"ours" | "limit", { server: import("./shop.mjs").Server, codes: string[] }>>}
 */
export async function fiveKinds(shops) {
  const { plugin, bare, shop } = shops
  const tea = { attribute: "items.product.categories.id", values: [shop.categories["tea"] ?? ""] }
  const mugs = { attribute: "items.product.type_id", values: Object.values(shop.types).slice(0, 1) }
  const euros = (/** @type {string} */ amount) => [{ currency_code: "eur", amount }]
  const fixed = (/** @type {string} */ value) => ({
    type: /** @type {const} */ ("fixed"),
    value,
    currency_code: "eur",
  })

  /** @type {[string, import("../../src/contracts/coupon.js").CreateCouponInput, object][]} */
  const kinds = [
    ["KIND-PERCENTAGE", {}, {}],
    ["KIND-VOUCHER", { discount: fixed("5") }, { ...fixed("5") }],
    [
      "KIND-TIERS",
      {
        tiers: {
          steps: [
            { from: euros("50"), discount: { type: "fixed", amounts: euros("2") } },
            { from: euros("100"), discount: { type: "fixed", amounts: euros("6") } },
          ],
          with_tax: false,
        },
        discount: undefined,
      },
      { ...fixed("6") },
    ],
    [
      "KIND-CAP",
      {
        discount: { type: "percentage", value: "20", target: "items" },
        targets: [{ ...tea, operator: "in" }],
        maximum_discount: { amounts: euros("8") },
      },
      { value: 20, target_type: "items", target_rules: [{ ...tea, operator: "in" }] },
    ],
    [
      "KIND-EACH",
      {
        discount: { ...fixed("1"), target: "items", allocation: "each", max_quantity: 2 },
        targets: [{ ...mugs, operator: "in" }],
      },
      {
        ...fixed("1"),
        target_type: "items",
        allocation: "each",
        max_quantity: 2,
        target_rules: [{ ...mugs, operator: "in" }],
      },
    ],
  ]
  for (const [code, coupon, method] of kinds) {
    await createCoupon(plugin, code, coupon)
    await createNative(shops, `NATIVE-${code}`, { method })
  }
  const codes = kinds.map(([code]) => code)
  return {
    ours: { server: plugin, codes },
    limit: { server: bare, codes: codes.map((code) => `NATIVE-${code}`) },
  }
}
