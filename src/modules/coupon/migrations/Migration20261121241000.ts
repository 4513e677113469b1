import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** When a coupon counts, week by week. */
export class Migration20261121241000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "coupon" add column if not exists "hours" jsonb not null default '[]';`
    )
    this.addSql(`select coupon_watch_columns();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "coupon_logged" on "coupon";`)
    this.addSql(`alter table if exists "coupon" drop column if exists "hours";`)
    this.addSql(`select coupon_watch_columns();`)
  }
}
