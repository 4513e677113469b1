import { model } from "@medusajs/framework/utils"

/**
 * The truth about uses, append-only (a trigger refuses changes): a use is
 * `reserved` when a completion registers it, `bound` to its order when that is
 * placed, and `reversed` at most once. The three share a `redemption_id`.
 */
export const CouponLedgerEntry = model
  .define("CouponLedgerEntry", {
    id: model.id({ prefix: "cpled" }).primaryKey(),
    type: model.enum(["reserved", "bound", "reversed"]),
    redemption_id: model.text(),
    coupon_id: model.text(),
    code: model.text(),
    terms_version: model.number(),
    amount: model.bigNumber(),
    currency_code: model.text().nullable(),
    /** Decimal string: what the items of its order cost, as far as a budget asked. */
    order_value: model.text().nullable(),
    /** Keyed hashes of who used it; they survive erasure. */
    person_keys: model.array(),
    customer_id: model.text().nullable(),
    order_id: model.text().nullable(),
    cart_id: model.text().nullable(),
    over_limit: model.boolean().default(false),
    reason: model.text().nullable(),
    actor_id: model.text().nullable(),
  })
  .indexes([
    { on: ["redemption_id", "type"], unique: true },
    { on: ["coupon_id", "created_at"] },
    { on: ["order_id", "coupon_id"], unique: true, where: "type = 'bound'" },
  ])
