import { model } from "@medusajs/framework/utils"

/** A code entered on a cart or a draft order, with the outcome of its last computation. */
export const CouponEntry = model
  .define("CouponEntry", {
    id: model.id({ prefix: "cpentry" }).primaryKey(),
    /** Cart or draft order. */
    scope_id: model.text(),
    normal_form: model.text(),
    coupon_id: model.text(),
    position: model.number(),
    /** `removed` is a tombstone: a refresh already under way cannot bring the code back. */
    state: model
      .enum(["entered", "applied", "waiting", "refused", "removed", "redeemed"])
      .default("entered"),
    refusals: model.json().nullable(),
    terms_version: model.number().nullable(),
    currency_code: model.text().nullable(),
    /** Decimal string, in the base of the discount. */
    amount: model.text().nullable(),
    /** Decimal string: what the items cost, as far as a budget asks. */
    order_value: model.text().nullable(),
    /** What became of the item that its voucher puts in; null: nothing yet, or it is no voucher. */
    item: model.enum(["in", "out_of_stock", "unavailable"]).nullable(),
    customer_id: model.text().nullable(),
    email: model.text().nullable(),
    has_account: model.boolean().default(false),
    /** The use taken for a completion under way, until core registers it. */
    hold_redemption_id: model.text().nullable(),
    /** When core registered that use: the order is being placed with it, whatever becomes of the entry. */
    hold_registered_at: model.dateTime().nullable(),
    /** When a completion was refused; a job refreshes the cart where no route could. */
    completion_refused_at: model.dateTime().index().nullable(),
  })
  .indexes([
    { on: ["scope_id", "normal_form"], unique: true },
    { on: ["coupon_id", "email"] },
    { on: ["hold_redemption_id"], where: "hold_redemption_id IS NOT NULL" },
    { on: ["normal_form", "email"] },
  ])
