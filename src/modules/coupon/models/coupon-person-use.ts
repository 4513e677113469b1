import { model } from "@medusajs/framework/utils"

/** How often one person key has used one coupon; can be rebuilt from the ledger. */
export const CouponPersonUse = model
  .define("CouponPersonUse", {
    id: model.id({ prefix: "cpuse" }).primaryKey(),
    coupon_id: model.text(),
    person_key: model.text(),
    used: model.number(),
  })
  .indexes([{ on: ["coupon_id", "person_key"], unique: true }])
  .checks([
    { name: "coupon_person_used_not_negative", expression: (columns) => `${columns.used} >= 0` },
  ])
