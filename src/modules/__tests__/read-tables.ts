import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const TABLES = [
  "promotion",
  "promotion_application_method",
  "promotion_promotion_rule",
  "application_method_target_rules",
  "application_method_buy_rules",
  "promotion_rule",
  "promotion_rule_value",
  "promotion_campaign",
  "promotion_campaign_budget",
  "promotion_campaign_budget_usage",
  "coupon",
  "coupon_terms",
  "coupon_code",
  "coupon_ledger_entry",
  "coupon_person_use",
  "coupon_budget_use",
]

/** Every row of promotions and coupons, to the last column: two of these are equal where nothing was written. */
export async function readTables(sql: Knex): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    TABLES.map(async (table) => {
      const { rows } = await sql.raw<{ rows: unknown[] }>(
        `select "${table}".* from "${table}" order by cast("${table}" as text)`
      )
      return [table, rows] as const
    })
  )
  return Object.fromEntries(tables)
}
