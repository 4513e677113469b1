import { model } from "@medusajs/framework/utils"

/** A query of the list of coupons that one user keeps under a name. */
export const CouponView = model
  .define("CouponView", {
    id: model.id({ prefix: "cpview" }).primaryKey(),
    user_id: model.text(),
    name: model.text(),
    /** `CouponViewQuery` of the contracts. */
    query: model.json(),
  })
  .indexes([{ on: ["user_id", "name"], unique: true }])
