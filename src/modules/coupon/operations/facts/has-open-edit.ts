import { firstRow, type Sql } from "../../sql/sql"

/** Whether a draft order is being edited, without which core changes nothing of it. */
export async function hasOpenEdit(sql: Sql, order_id: string): Promise<boolean> {
  const open = await firstRow(
    sql,
    `select edit.id from order_change edit
     join "order" draft on draft.id = edit.order_id and draft.is_draft_order
     where edit.order_id = :order_id and edit.status in ('pending', 'requested')
       and edit.deleted_at is null and draft.deleted_at is null`,
    { order_id }
  )
  return open !== null
}
