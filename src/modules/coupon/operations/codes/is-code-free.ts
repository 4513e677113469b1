import { firstRow, type Sql } from "../../sql/sql"

/** Whether neither a coupon nor a native promotion holds this normal form at the moment. */
export async function isCodeFree(sql: Sql, normal_form: string): Promise<boolean> {
  const held = await firstRow(
    sql,
    `select 1 from coupon_code where normal_form = :normal_form and deleted_at is null`,
    { normal_form }
  )
  return held === null
}
