import { model } from "@medusajs/framework/utils"

/** A person on a coupon's own list: by account id, by e-mail as it was given, in lower case, or both. */
export const CouponNamedCustomer = model
  .define("CouponNamedCustomer", {
    id: model.id({ prefix: "cpnamed" }).primaryKey(),
    coupon_id: model.text(),
    customer_id: model.text().nullable(),
    email: model.text().nullable(),
  })
  .indexes([
    { on: ["coupon_id", "customer_id"], unique: true, where: "customer_id IS NOT NULL" },
    { on: ["coupon_id", "email"], unique: true, where: "email IS NOT NULL" },
  ])
