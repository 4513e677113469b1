import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Coupons that apply by themselves: every change of a cart asks which there are. */
export class Migration20261121240000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "coupon" add column if not exists "is_automatic" boolean not null default false;`
    )
    this.addSql(
      `create index if not exists "IDX_coupon_automatic" on "coupon" (priority desc, created_at, id)
       where is_automatic and deleted_at is null and publication = 'active';`
    )
    this.addSql(`select coupon_watch_columns();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "coupon_logged" on "coupon";`)
    this.addSql(`alter table if exists "coupon" drop column if exists "is_automatic";`)
    this.addSql(`select coupon_watch_columns();`)
  }
}
