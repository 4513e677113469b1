import { model } from "@medusajs/framework/utils"

/**
 * Who holds which code, by normal form: a coupon for ever, or native promotions,
 * which may share one among themselves as core allows. One key, one unique index.
 */
export const CouponCode = model.define("CouponCode", {
  normal_form: model.text().primaryKey(),
  code: model.text(),
  coupon_id: model.text().index().nullable(),
  promotion_ids: model.array(),
})
