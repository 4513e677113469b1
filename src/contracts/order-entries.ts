import { z } from "@medusajs/framework/zod"
import type { Decimal } from "../domain/decimal"
import type { Refusal } from "../domain/refusal/reasons"
import { plainText } from "./plain-text"

/** Query of `GET /admin/coupon-entries`. */
export const ListOrderEntriesQuery = z.strictObject({ order_id: plainText(200).min(1) })
export type ListOrderEntriesQuery = z.infer<typeof ListOrderEntriesQuery>

/** A code typed on the way to an order, with its outcome; reasons as staff see them, none hidden. */
export type AdminOrderEntry = {
  id: string
  code: string
  /** Null: the coupon is gone. */
  coupon: { id: string; name: string } | null
  /** It came by itself; nobody typed the code. */
  is_automatic: boolean
  /** `applied`: takes something off, and the use is not bound to the order yet. */
  state: "applied" | "redeemed" | "waiting" | "refused" | "removed"
  /** As it was computed, in the base of its discount. Null unless it takes something off. */
  amount: Decimal | null
  /** What the order shows for it now: with tax, without what came back. Null unless it takes something off. */
  discount_total: Decimal | null
  currency_code: string | null
  reasons: (Refusal & { message: string })[]
  created_at: string
  updated_at: string
}

export type AdminOrderEntryListResponse = { entries: AdminOrderEntry[] }
