import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Products that do not take every coupon. */
export class Migration20261121255000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "coupon_product" ("product_id" text not null, "coupon_ids" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_product_pkey" primary key ("product_id"));`
    )
    this.addSql(
      `create index if not exists "IDX_coupon_product_coupon_ids" on "coupon_product" using gin ("coupon_ids") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_coupon_product_deleted_at" on "coupon_product" ("deleted_at") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "coupon_product" cascade;`)
  }
}
