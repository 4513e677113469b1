import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How much coupons may take in a period, and how much of it is used; the counters are in no model. */
export class Migration20261121265000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "coupon" add column if not exists "budgets" jsonb not null default '[]';`
    )
    this.addSql(
      `alter table if exists "coupon_entry" add column if not exists "order_value" text null;`
    )
    this.addSql(
      `alter table if exists "coupon_ledger_entry" add column if not exists "order_value" text null;`
    )
    this.addSql(
      `create table if not exists "coupon_budget_use" (
         "coupon_id" text not null, "budget" text not null, "person_key" text not null,
         "period" text not null, "used" numeric not null,
         primary key ("coupon_id", "budget", "person_key", "period")
       );`
    )
    this.addSql(`select coupon_watch_columns();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "coupon_budget_use";`)
    this.addSql(`drop trigger if exists "coupon_logged" on "coupon";`)
    this.addSql(`alter table if exists "coupon_ledger_entry" drop column if exists "order_value";`)
    this.addSql(`alter table if exists "coupon_entry" drop column if exists "order_value";`)
    this.addSql(`alter table if exists "coupon" drop column if exists "budgets";`)
    this.addSql(`select coupon_watch_columns();`)
  }
}
