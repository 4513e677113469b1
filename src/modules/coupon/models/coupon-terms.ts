import { model } from "@medusajs/framework/utils"

/** An immutable snapshot of what a coupon gives and to whom (`domain/terms`); a trigger refuses changes. */
export const CouponTerms = model
  .define("CouponTerms", {
    id: model.id({ prefix: "cpterms" }).primaryKey(),
    coupon_id: model.text(),
    version: model.number(),
    terms: model.json(),
  })
  .indexes([{ on: ["coupon_id", "version"], unique: true }])
