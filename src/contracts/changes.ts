import type { AdminCoupon } from "./admin-responses"
import type { Terms } from "../domain/terms/terms"

/** What an entry of the audit log can say of a coupon. */
export type LoggedFields = Partial<
  Pick<
    AdminCoupon,
    | "code"
    | "name"
    | "description"
    | "comment"
    | "publication"
    | "starts_at"
    | "ends_at"
    | "time_zone"
    | "hours"
    | "budgets"
    | "total_limit"
    | "is_discreet"
    | "is_public"
    | "is_staff_only"
    | "priority"
    | "translations"
    | "tags"
    | "terms_version"
    | "deleted_at"
  > &
    Terms & {
      /** By the name it has now, or had last. */
      campaign: { id: string; name: string } | null
    }
>

/** Customers of a coupon's own list: how many, and up to 20 of them; addresses are masked. */
export type LoggedCustomers = {
  count: number
  customers: { customer_id: string | null; email: string | null; name: string | null }[]
}

type Change = {
  id: string
  coupon_id: string
  /** Null: nobody of the dashboard, such as a script. */
  actor: { id: string; name: string } | null
  created_at: string
}

/** One entry of the audit log: who changed what, and when. */
export type AdminCouponChange = Change &
  (
    | {
        kind: "created" | "updated" | "paused" | "resumed" | "deleted" | "restored"
        /** Only the fields that changed; null for a coupon that was created. */
        before: LoggedFields | null
        /** Null for a coupon that was deleted for good. */
        after: LoggedFields | null
      }
    | {
        kind: "audience"
        before: null
        after: { added: LoggedCustomers; removed: LoggedCustomers }
      }
  )

export type AdminCouponChangeListResponse = {
  changes: AdminCouponChange[]
  count: number
  offset: number
  limit: number
}
