import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who placed an order. The index is searched for every new customer, so it keeps no list of its own to be sorted in later. */
export class Migration20261121170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "coupon_order_person" ("order_id" text not null, "person_keys" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_order_person_pkey" primary key ("order_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_order_person_deleted_at" ON "coupon_order_person" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_order_person_person_keys" ON "coupon_order_person" USING GIN ("person_keys") WITH (fastupdate = off) WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "coupon_setting" add column if not exists "persons_known_to" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "coupon_setting" drop column if exists "persons_known_to";`)
    this.addSql(`drop table if exists "coupon_order_person" cascade;`)
  }
}
