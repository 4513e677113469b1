import { z } from "@medusajs/framework/zod"
import {
  AUDIENCES,
  COUPON_SORTABLE,
  COUPON_STATUSES,
  DISCOUNT_TYPES,
  FOUND_WAYS,
} from "./list-choices"
import { instant } from "./instant"
import { oneOrMany } from "./one-or-many"
import { pageFields } from "./page"
import { plainText } from "./plain-text"
import { Tag } from "./tags"

const ref = plainText(200).min(1)
const filters = {
  /** Any part of code or name. */
  q: plainText(200).trim().optional(),
  status: oneOrMany(z.enum(COUPON_STATUSES)),
  id: oneOrMany(ref),
  promotion_id: oneOrMany(ref),
  tag: oneOrMany(Tag),
  created_by: oneOrMany(ref),
  discount_type: oneOrMany(z.enum(DISCOUNT_TYPES)),
  audience: oneOrMany(z.enum(AUDIENCES)),
  group_id: oneOrMany(ref),
  campaign_id: oneOrMany(ref),
  /** Coupons that name it: the product, or what it belongs to. */
  product_id: ref.optional(),
  /** On the coupon's own list, in one of its groups, or has used it. */
  customer_id: ref.optional(),
  /** Whether shoppers enter its code, it applies by itself, or staff put it on orders. */
  way: oneOrMany(z.enum(FOUND_WAYS)),
  ends_before: instant.optional(),
  ends_after: instant.optional(),
  with_deleted: z.union([z.boolean(), z.stringbool()]).optional(),
}

/** As in Medusa: a field, with a minus in front for descending. */
const order = z.string().regex(new RegExp(`^-?(${COUPON_SORTABLE.join("|")})$`))

/** Query of `GET /admin/coupons`. */
export const ListCouponsQuery = z.strictObject({
  ...pageFields,
  ...filters,
  order: order.default("-created_at"),
})
export type ListCouponsQuery = z.infer<typeof ListCouponsQuery>

/** Query of `GET /admin/coupons/count`. */
export const CountCouponsQuery = z.strictObject(filters)
export type CountCouponsQuery = z.infer<typeof CountCouponsQuery>

/** What a saved view keeps of that query: everything but the page. */
export const CouponViewQuery = z.strictObject({ ...filters, order: order.optional() })
export type CouponViewQuery = z.infer<typeof CouponViewQuery>
