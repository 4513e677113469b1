import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Coupons that shoppers are told of, found without a look at all others. */
export class Migration20261121210000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "coupon" add column if not exists "is_public" boolean not null default false;`
    )
    this.addSql(
      `create index if not exists "IDX_coupon_public" on "coupon" (priority desc, id)
       where is_public and deleted_at is null;`
    )
    this.addSql(`select coupon_watch_columns();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "coupon_logged" on "coupon";`)
    this.addSql(`alter table if exists "coupon" drop column if exists "is_public";`)
    this.addSql(`select coupon_watch_columns();`)
  }
}
