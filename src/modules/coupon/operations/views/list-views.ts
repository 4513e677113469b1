import type { AdminCouponView } from "../../../../contracts/coupon-views"
import { rows, type Sql } from "../../sql/sql"

type Row = Omit<AdminCouponView, "created_at" | "updated_at"> & {
  created_at: Date
  updated_at: Date
}

/** What one user keeps, by name. */
export async function listViews(sql: Sql, user_id: string): Promise<AdminCouponView[]> {
  const found = await rows<Row>(
    sql,
    `select id, name, query, created_at, updated_at from coupon_view
     where user_id = :user_id and deleted_at is null order by lower(name), id`,
    { user_id }
  )
  return found.map((view) => ({
    ...view,
    created_at: view.created_at.toISOString(),
    updated_at: view.updated_at.toISOString(),
  }))
}
