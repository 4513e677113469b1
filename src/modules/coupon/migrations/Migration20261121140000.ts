import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "coupon" add column if not exists "priority" integer not null default 0, add column if not exists "translations" jsonb not null default '{}';`
    )
    this.addSql(`select coupon_watch_columns();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists coupon_logged on coupon;`)
    this.addSql(
      `alter table if exists "coupon" drop column if exists "priority", drop column if exists "translations";`
    )
    this.addSql(`select coupon_watch_columns();`)
  }
}
