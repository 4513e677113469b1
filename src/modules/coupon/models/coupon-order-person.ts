import { model } from "@medusajs/framework/utils"

/** Who placed an order, in every form in which the store knows that person; can be made anew from the orders. */
export const CouponOrderPerson = model
  .define("CouponOrderPerson", {
    order_id: model.text().primaryKey(),
    person_keys: model.array(),
  })
  .indexes([{ on: ["person_keys"], type: "GIN" }])
