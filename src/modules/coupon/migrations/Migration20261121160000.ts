import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Views of the list of coupons that users keep. */
export class Migration20261121160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "coupon_view" ("id" text not null, "user_id" text not null, "name" text not null, "query" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_view_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_view_deleted_at" ON "coupon_view" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_view_user_id_name_unique" ON "coupon_view" ("user_id", "name") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "coupon_view" cascade;`)
  }
}
