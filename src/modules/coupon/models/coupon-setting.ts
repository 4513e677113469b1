import { model } from "@medusajs/framework/utils"

/** The one row of what the store decided for all its coupons, and the key that person keys are hashed with. */
export const CouponSetting = model.define("CouponSetting", {
  id: model.text().primaryKey(),
  settings: model.json(),
  secret: model.text(),
  /** The last order, by id, whose person is known; null: none yet. */
  persons_known_to: model.text().nullable(),
})
