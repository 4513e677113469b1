import { z } from "@medusajs/framework/zod"
import type { Decimal } from "../domain/decimal"
import { oneOrMany } from "./one-or-many"
import { pageFields } from "./page"
import { plainText } from "./plain-text"

/** Query of `GET /admin/coupon-carts`. */
export const ListCartsQuery = z.strictObject({
  limit: pageFields.limit,
  /** Any part of an e-mail address, or of a customer's name. */
  q: plainText(200).trim().optional(),
  /** These carts, whether they are open or not. */
  id: oneOrMany(plainText(200).min(1)),
})
export type ListCartsQuery = z.infer<typeof ListCartsQuery>

/** A cart to try a coupon on, as staff tell it from others. */
export type AdminCart = {
  id: string
  email: string | null
  /** Of the account; null for guests. */
  customer_name: string | null
  currency_code: string
  /** With tax and delivery, as the customer sees it. */
  total: Decimal
  created_at: string
}

export type AdminCartListResponse = { carts: AdminCart[] }
