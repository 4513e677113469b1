import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { CreateCouponView, UpdateCouponView } from "../../../../contracts/coupon-views"
import { firstRow, rows, type Sql } from "../../sql/sql"
import { refuseTakenName } from "./refuse-taken-name"
import { problemError } from "../../problem-error"

/** So many views one user can keep. */
const MAX_VIEWS = 100

/**
 * A view of this user; gives its id.
 * @throws MedusaError invalid_data `coupon_view_exists` where they have one of this name, `coupon_too_many_views` from 100 on
 */
export async function createView(
  sql: Sql,
  user_id: string,
  { name, query }: CreateCouponView
): Promise<string> {
  const kept = await firstRow<{ count: string }>(
    sql,
    `select count(*) as count from coupon_view where user_id = :user_id and deleted_at is null`,
    { user_id }
  )
  if (Number(kept?.count) >= MAX_VIEWS) {
    throw problemError(
      { code: "coupon_too_many_views" },
      `Nobody keeps more than ${MAX_VIEWS} views. Delete one first.`
    )
  }
  const id = generateEntityId(undefined, "cpview")
  await refuseTakenName(name, () =>
    sql.raw(
      `insert into coupon_view (id, user_id, name, query)
       values (:id, :user_id, :name, cast(:query as jsonb))`,
      { id, user_id, name, query: JSON.stringify(query) }
    )
  )
  return id
}

/** Changes what is given. @throws MedusaError not_found unless it is this user's */
export async function updateView(
  sql: Sql,
  { id, user_id }: { id: string; user_id: string },
  { name, query }: UpdateCouponView
): Promise<string> {
  const found = await refuseTakenName(name ?? "", () =>
    rows<{ id: string }>(
      sql,
      `update coupon_view set name = coalesce(:name, name),
         query = coalesce(cast(:query as jsonb), query), updated_at = now()
       where id = :id and user_id = :user_id and deleted_at is null returning id`,
      { id, user_id, name: name ?? null, query: query ? JSON.stringify(query) : null }
    )
  )
  return requireOwn(found, id)
}

/** @throws MedusaError not_found unless it is this user's */
export async function deleteView(
  sql: Sql,
  { id, user_id }: { id: string; user_id: string }
): Promise<string> {
  const found = await rows<{ id: string }>(
    sql,
    `delete from coupon_view where id = :id and user_id = :user_id returning id`,
    { id, user_id }
  )
  return requireOwn(found, id)
}

/** Whether somebody else has it is nobody's business. */
function requireOwn(found: { id: string }[], id: string): string {
  if (!found.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Coupon view with id: ${id} was not found`)
  }
  return id
}
