import { model } from "@medusajs/framework/utils"

/** Our layer on one native promotion. Its current terms are the master; the promotion mirrors them. */
export const Coupon = model
  .define("Coupon", {
    id: model.id({ prefix: "coupon" }).primaryKey(),
    promotion_id: model.text().unique(),
    /** As the merchant wrote it; the normal form of it is in `coupon_code`. */
    code: model.text().searchable(),
    name: model.text().searchable(),
    /** Needs no code, from its creation on and for good; the one it has is what the cart shows. */
    is_automatic: model.boolean().default(false),
    description: model.text().nullable(),
    comment: model.text().nullable(),
    publication: model.enum(["draft", "active", "paused"]).default("active"),
    starts_at: model.dateTime().nullable(),
    ends_at: model.dateTime().nullable(),
    time_zone: model.text().nullable(),
    /** When it counts, week by week, in its time zone. */
    hours: model.json().default([] as never),
    /** How much it may take in a period. */
    budgets: model.json().default([] as never),
    is_discreet: model.boolean().default(false),
    /** Whether only staff can put it on an order. */
    is_staff_only: model.boolean().default(false),
    /** Whether every shopper who could use it is told of it. */
    is_public: model.boolean().default(false),
    /** Where the store applies coupons by priority, the highest goes first. */
    priority: model.number().default(0),
    /** Name and description by language, e.g. `{ "de": { "name": "…", "description": null } }`. */
    translations: model.json().default({}),
    /** Words of the staff's own, by which they find coupons again. */
    tags: model.array().default([]),
    total_limit: model.number().nullable(),
    used: model.number().default(0),
    /** Whether it was ever used; stays true when every use was given back. */
    was_used: model.boolean().default(false),
    /** The end that `coupon.expired` was emitted for. */
    announced_end: model.dateTime().nullable(),
    terms_id: model.text(),
    terms_version: model.number(),
    created_by: model.text().nullable(),
  })
  .checks([{ name: "coupon_used_not_negative", expression: (columns) => `${columns.used} >= 0` }])
