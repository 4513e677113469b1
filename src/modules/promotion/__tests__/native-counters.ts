import type { Knex } from "@medusajs/framework/mikro-orm/knex"

type Row = Record<string, unknown>

/** Everything that core counts, without ids and times. */
export async function readCounters(sql: Knex): Promise<Row[][]> {
  const read = async (statement: string) => (await sql.raw<{ rows: Row[] }>(statement)).rows
  return Promise.all([
    read(`select code, used from promotion order by code, id`),
    read(`
      select campaign_identifier, used, raw_used from promotion_campaign_budget budget
      join promotion_campaign campaign on campaign.id = budget.campaign_id
      order by campaign_identifier`),
    read(`
      select campaign_identifier, attribute_value, usage.used, usage.raw_used
      from promotion_campaign_budget_usage usage
      join promotion_campaign_budget budget on budget.id = usage.budget_id
      join promotion_campaign campaign on campaign.id = budget.campaign_id
      where usage.deleted_at is null order by campaign_identifier, attribute_value`),
  ])
}

/** Gives a function that puts every counter back to where it is now. */
export async function rememberCounters(sql: Knex): Promise<() => Promise<void>> {
  const promotions = await sql("promotion").select<Row[]>("id", "used")
  const budgets = await sql("promotion_campaign_budget").select<Row[]>("id", "used", "raw_used")
  const usages = await sql("promotion_campaign_budget_usage").select<Row[]>("*")
  return async () => {
    for (const { id, ...counters } of promotions) {
      await sql("promotion").where({ id }).update(counters)
    }
    for (const { id, ...counters } of budgets) {
      await sql("promotion_campaign_budget").where({ id }).update(counters)
    }
    await sql("promotion_campaign_budget_usage").delete()
    if (usages.length) {
      await sql("promotion_campaign_budget_usage").insert(usages)
    }
  }
}
