import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "coupon" ("id" text not null, "promotion_id" text not null, "code" text not null, "name" text not null, "description" text null, "comment" text null, "publication" text check ("publication" in ('draft', 'active', 'paused')) not null default 'active', "starts_at" timestamptz null, "ends_at" timestamptz null, "time_zone" text null, "is_discreet" boolean not null default false, "total_limit" integer null, "used" integer not null default 0, "was_used" boolean not null default false, "announced_end" timestamptz null, "terms_id" text not null, "terms_version" integer not null, "created_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_pkey" primary key ("id"), constraint coupon_used_not_negative check (used >= 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_promotion_id_unique" ON "coupon" ("promotion_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_deleted_at" ON "coupon" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "coupon_code" ("normal_form" text not null, "code" text not null, "coupon_id" text null, "promotion_ids" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_code_pkey" primary key ("normal_form"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_code_coupon_id" ON "coupon_code" ("coupon_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_code_deleted_at" ON "coupon_code" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "coupon_entry" ("id" text not null, "scope_id" text not null, "normal_form" text not null, "coupon_id" text not null, "position" integer not null, "state" text check ("state" in ('entered', 'applied', 'waiting', 'refused', 'removed', 'redeemed')) not null default 'entered', "refusals" jsonb null, "terms_version" integer null, "currency_code" text null, "amount" text null, "customer_id" text null, "email" text null, "has_account" boolean not null default false, "hold_redemption_id" text null, "hold_registered_at" timestamptz null, "completion_refused_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_entry_completion_refused_at" ON "coupon_entry" ("completion_refused_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_entry_deleted_at" ON "coupon_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_entry_hold_redemption_id" ON "coupon_entry" ("hold_redemption_id") WHERE hold_redemption_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_entry_scope_id_normal_form_unique" ON "coupon_entry" ("scope_id", "normal_form") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_entry_coupon_id_email" ON "coupon_entry" ("coupon_id", "email") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_entry_normal_form_email" ON "coupon_entry" ("normal_form", "email") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "coupon_ledger_entry" ("id" text not null, "type" text check ("type" in ('reserved', 'bound', 'reversed')) not null, "redemption_id" text not null, "coupon_id" text not null, "code" text not null, "terms_version" integer not null, "amount" numeric not null, "currency_code" text null, "person_keys" text[] not null, "customer_id" text null, "order_id" text null, "cart_id" text null, "over_limit" boolean not null default false, "reason" text null, "actor_id" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_ledger_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_ledger_entry_deleted_at" ON "coupon_ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_ledger_entry_redemption_id_type_unique" ON "coupon_ledger_entry" ("redemption_id", "type") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_ledger_entry_coupon_id_created_at" ON "coupon_ledger_entry" ("coupon_id", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_ledger_entry_order_id_coupon_id_unique" ON "coupon_ledger_entry" ("order_id", "coupon_id") WHERE type = 'bound' AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "coupon_named_customer" ("id" text not null, "coupon_id" text not null, "customer_id" text null, "email" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_named_customer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_named_customer_deleted_at" ON "coupon_named_customer" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_named_customer_coupon_id_customer_id_unique" ON "coupon_named_customer" ("coupon_id", "customer_id") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_named_customer_coupon_id_email_unique" ON "coupon_named_customer" ("coupon_id", "email") WHERE email IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "coupon_person_use" ("id" text not null, "coupon_id" text not null, "person_key" text not null, "used" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_person_use_pkey" primary key ("id"), constraint coupon_person_used_not_negative check (used >= 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_person_use_deleted_at" ON "coupon_person_use" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_person_use_coupon_id_person_key_unique" ON "coupon_person_use" ("coupon_id", "person_key") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "coupon_setting" ("id" text not null, "settings" jsonb not null, "secret" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_setting_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_setting_deleted_at" ON "coupon_setting" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "coupon_terms" ("id" text not null, "coupon_id" text not null, "version" integer not null, "terms" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_terms_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_terms_deleted_at" ON "coupon_terms" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_coupon_terms_coupon_id_version_unique" ON "coupon_terms" ("coupon_id", "version") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "coupon" cascade;`)

    this.addSql(`drop table if exists "coupon_code" cascade;`)

    this.addSql(`drop table if exists "coupon_entry" cascade;`)

    this.addSql(`drop table if exists "coupon_ledger_entry" cascade;`)

    this.addSql(`drop table if exists "coupon_named_customer" cascade;`)

    this.addSql(`drop table if exists "coupon_person_use" cascade;`)

    this.addSql(`drop table if exists "coupon_setting" cascade;`)

    this.addSql(`drop table if exists "coupon_terms" cascade;`)
  }
}
