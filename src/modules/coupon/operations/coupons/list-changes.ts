import type { AdminCouponChange } from "../../../../contracts/changes"
import { totalOf, type Page } from "../../sql/page"
import { rows, type Sql } from "../../sql/sql"
import { findCustomers } from "../audience/find-customers"
import { presentChange, type ChangeRow } from "./present-change"

/** The audit log of one coupon, newest first. */
export async function listChanges(
  sql: Sql,
  coupon_id: string,
  page: Page
): Promise<{ changes: AdminCouponChange[]; count: number }> {
  const found = await rows<ChangeRow & { total: string }>(
    sql,
    `select change.*, count(*) over () as total,
       coalesce(
         nullif(trim(concat_ws(' ', author.first_name, author.last_name)), ''),
         author.email, key.title
       ) as actor_name
     from coupon_change change
     left join "user" author on author.id = change.actor_id
     left join api_key key on key.id = change.actor_id
     where change.coupon_id = :coupon_id and change.deleted_at is null
     order by change.created_at desc, change.id desc limit :limit offset :offset`,
    { coupon_id, ...page }
  )
  const count = await totalOf(found, page, (first) => listChanges(sql, coupon_id, first))
  const names = {
    customers: await findCustomers(sql, found.flatMap(customersOf)),
    campaigns: await findCampaignNames(sql, found.flatMap(campaignsOf)),
  }
  return { changes: found.map((row) => presentChange(row, names)), count }
}

function customersOf({ kind, after }: ChangeRow): string[] {
  return kind === "audience"
    ? [...after.added.customers, ...after.removed.customers]
        .map(({ customer_id }) => customer_id)
        .filter((id) => id !== null)
    : []
}

function campaignsOf(row: ChangeRow): string[] {
  return row.kind === "audience"
    ? []
    : [row.before, row.after]
        .map((fields) => fields?.campaign_id)
        .filter((id) => typeof id === "string")
}

/** Those in the bin too: the log tells of them for ever. */
async function findCampaignNames(sql: Sql, ids: string[]): Promise<Map<string, string>> {
  const found = await rows<{ id: string; name: string }>(
    sql,
    `select id, name from promotion_campaign where id = any(cast(:ids as text[]))`,
    { ids }
  )
  return new Map(found.map(({ id, name }) => [id, name]))
}
