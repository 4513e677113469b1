import { z } from "@medusajs/framework/zod"
import { oneOrMany } from "./one-or-many"
import { pageFields } from "./page"
import { plainText } from "./plain-text"

const ref = plainText(200).min(1)

/** Query of `GET /admin/coupon-redemptions`. */
export const ListRedemptionsQuery = z.strictObject({
  ...pageFields,
  coupon_id: ref.optional(),
  /** Those of guests with the same address as well. */
  customer_id: ref.optional(),
  order_id: ref.optional(),
  state: oneOrMany(z.enum(["reserved", "bound", "reversed"])),
})
export type ListRedemptionsQuery = z.infer<typeof ListRedemptionsQuery>
