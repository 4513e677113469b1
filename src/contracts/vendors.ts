import { z } from "@medusajs/framework/zod"
import { oneOrMany } from "./one-or-many"
import { pageFields } from "./page"
import { plainText } from "./plain-text"

/** Query of `GET /admin/coupon-vendors`: any part of a name, or the vendors with these ids. */
export const ListVendorsQuery = z.strictObject({
  ...pageFields,
  q: plainText(200).trim().optional(),
  id: oneOrMany(plainText(600).min(1)),
})
export type ListVendorsQuery = z.infer<typeof ListVendorsQuery>

/** `id` is the key of the products' metadata and the name: `brand=Kiln & Co`. */
export type AdminVendor = { id: string; name: string }
export type AdminVendorListResponse = { vendors: AdminVendor[] }
