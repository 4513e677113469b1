import { Plain } from "../demo/say.mjs"

/**
 * @typedef {import("./shop.mjs").Shops} Shops
 * @typedef {{ id: string, code: string }} Code
 */

const VALUE = 10

/**
 * @param {import("./shop.mjs").Server} server
 * @param {string} code
 * @param {import("../../src/contracts/coupon.js").CreateCouponInput} [fields]
 * @returns {Promise<Code>}
 */
export async function createCoupon({ admin }, code, fields = {}) {
  const { coupon } = await admin.post("/admin/coupons", {
    code,
    discount: { type: "percentage", value: VALUE },
    ...fields,
  })
  return coupon
}

/**
 * The native promotion that gives the same.
 *
 * @param {Shops} shops
 * @param {string} code
 * @param {{ perCustomer?: number, limit?: number, method?: object }} [options] `perCustomer`: uses, as a
 *   budget by attribute; `method`: what differs from 10 % off the order
 * @returns {Promise<Code & { budget_id: string | null }>}
 */
export async function createNative({ bare }, code, { perCustomer, limit, method } = {}) {
  const { promotion } = await bare.admin.post("/admin/promotions?fields=*campaign.budget", {
    code,
    type: "standard",
    status: "active",
    ...(limit && { limit }),
    application_method: {
      type: "percentage",
      target_type: "order",
      allocation: "across",
      value: VALUE,
      ...method,
    },
    ...(perCustomer && {
      campaign: {
        name: code,
        campaign_identifier: code,
        budget: { type: "use_by_attribute", attribute: "customer_email", limit: perCustomer },
      },
    }),
  })
  if (!promotion) {
    throw new Plain(`The promotion ${code} was not made.`)
  }
  return { id: promotion.id, code, budget_id: promotion.campaign?.budget?.id ?? null }
}
