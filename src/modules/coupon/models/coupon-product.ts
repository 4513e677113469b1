import { model } from "@medusajs/framework/utils"

/** A product that does not take every coupon: those listed, or none. One that takes all has no row. */
export const CouponProduct = model
  .define("CouponProduct", {
    product_id: model.text().primaryKey(),
    coupon_ids: model.array(),
  })
  .indexes([{ on: ["coupon_ids"], type: "GIN" }])
