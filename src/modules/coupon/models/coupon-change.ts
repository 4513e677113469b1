import { model } from "@medusajs/framework/utils"

/**
 * Who changed what of a coupon and when; append-only (a trigger refuses changes). A trigger on the
 * coupon writes it, so that no writer goes past it, and uses write nothing.
 */
export const CouponChange = model
  .define("CouponChange", {
    id: model.id({ prefix: "cpchange" }).primaryKey(),
    coupon_id: model.text(),
    kind: model.enum([
      "created",
      "updated",
      "paused",
      "resumed",
      "deleted",
      "restored",
      "audience",
    ]),
    /** Null: nobody of the dashboard, such as a script. */
    actor_id: model.text().nullable(),
    /** Only what changed, by the names of the API; null where there was nothing before. */
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["coupon_id", "created_at"] }])
