import { z } from "@medusajs/framework/zod"
import type { AdminCouponResponse } from "./admin-responses"
import { pageFields } from "./page"
import { plainText } from "./plain-text"

const MAX_PER_CALL = 1000
const id = plainText(200).min(1)
const ids = z.array(id).max(MAX_PER_CALL).default([])
const emails = z.array(z.email().max(320)).max(MAX_PER_CALL).default([])
const customers = z.strictObject({ customer_ids: ids, emails })

/** Body of `POST /admin/coupons/:id/audience`: who is added to the coupon's list of named customers, and who is taken off. */
export const ChangeAudience = z.strictObject({
  add: customers.default({ customer_ids: [], emails: [] }),
  remove: customers.default({ customer_ids: [], emails: [] }),
})
export type ChangeAudience = z.infer<typeof ChangeAudience>

/** Query of `GET /admin/coupons/:id/audience`. */
export const ListNamedCustomersQuery = z.strictObject({
  ...pageFields,
  /** Any part of an e-mail address, or of the account's name. */
  q: plainText(200).trim().optional(),
})
export type ListNamedCustomersQuery = z.infer<typeof ListNamedCustomersQuery>

export type AdminNamedCustomer = {
  id: string
  /** The account that is on the list, or that has the address on it. */
  customer_id: string | null
  /** The address on the list, or the customer's own. */
  email: string | null
  name: string | null
}

export type AdminAudienceResponse = {
  named_customers: AdminNamedCustomer[]
  count: number
  offset: number
  limit: number
}

/** What became of a change: who was on the list already, or not on it, is not counted. */
export type AdminAudienceChangeResponse = AdminCouponResponse & {
  added: number
  removed: number
  /** Those of the added addresses that no account has; as guests these people can use the coupon. */
  without_account: string[]
}
