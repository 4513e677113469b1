import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Coupons that staff alone can put on an order. */
export class Migration20261121266000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "coupon" add column if not exists "is_staff_only" boolean not null default false;`
    )
    this.addSql(`select coupon_watch_columns();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "coupon_logged" on "coupon";`)
    this.addSql(`alter table if exists "coupon" drop column if exists "is_staff_only";`)
    this.addSql(`select coupon_watch_columns();`)
  }
}
