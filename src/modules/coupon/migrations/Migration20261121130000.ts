import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The audit log, and the trigger that writes it. */
export class Migration20261121130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "coupon_change" ("id" text not null, "coupon_id" text not null, "kind" text check ("kind" in ('created', 'updated', 'paused', 'resumed', 'deleted', 'restored', 'audience')) not null, "actor_id" text null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "coupon_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_change_deleted_at" ON "coupon_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_coupon_change_coupon_id_created_at" ON "coupon_change" ("coupon_id", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(`drop trigger if exists coupon_change_append_only on coupon_change;`)
    this.addSql(`
      create trigger coupon_change_append_only before update or delete on coupon_change
      for each row execute function coupon_refuse_change();`)

    this.addSql(`
      create or replace function coupon_log_change() returns trigger language plpgsql
      set timezone to 'UTC' as $$
      declare
        untold constant text[] := '{id,promotion_id,used,was_used,announced_end,terms_id,created_by,created_at,updated_at,search_text,facets,campaign_starts_at,campaign_ends_at,normal_form,discount_type,discount_value,per_customer_limit}';
        earlier jsonb;
        later jsonb;
        kind text;
      begin
        if tg_op <> 'INSERT' then
          earlier := (to_jsonb(old) - untold)
            || coalesce((select terms from coupon_terms where id = old.terms_id), '{}');
        end if;
        if tg_op <> 'DELETE' then
          later := (to_jsonb(new) - untold)
            || coalesce((select terms from coupon_terms where id = new.terms_id), '{}');
        end if;
        kind := case tg_op when 'INSERT' then 'created' when 'DELETE' then 'deleted' end;

        if tg_op = 'UPDATE' then
          select jsonb_object_agg(field, earlier -> field), jsonb_object_agg(field, later -> field)
          into earlier, later
          from jsonb_object_keys(earlier || later) field
          where earlier -> field is distinct from later -> field;
          if later is null then
            return null;
          end if;
          kind := case
            when old.deleted_at is null and new.deleted_at is not null then 'deleted'
            when old.deleted_at is not null and new.deleted_at is null then 'restored'
            when new.publication = 'paused' and old.publication <> 'paused' then 'paused'
            when new.publication = 'active' and old.publication = 'paused' then 'resumed'
            else 'updated'
          end;
        end if;

        insert into coupon_change (id, coupon_id, kind, actor_id, before, after, created_at)
        values (
          'cpchange_' || replace(cast(gen_random_uuid() as text), '-', ''),
          coalesce(new.id, old.id), kind, nullif(current_setting('coupons.actor', true), ''),
          earlier, later, clock_timestamp()
        );
        return null;
      end $$;`)
    // The columns are named so that a use, which counts on the same row, does not even call it.
    // Called again by every migration that adds a column.
    this.addSql(`
      create or replace function coupon_watch_columns() returns void language plpgsql as $$
      begin
        drop trigger if exists coupon_logged on coupon;
        execute (
          select 'create trigger coupon_logged after insert or delete or update of '
            || string_agg(quote_ident(attname), ', ')
            || ' on coupon for each row execute function coupon_log_change()'
          from pg_attribute
          where attrelid = to_regclass('coupon') and attnum > 0 and not attisdropped
            and attname not in (
              'id', 'promotion_id', 'used', 'was_used', 'announced_end', 'created_by',
              'created_at', 'updated_at', 'search_text', 'facets', 'campaign_starts_at', 'campaign_ends_at',
              'normal_form', 'discount_type', 'discount_value', 'per_customer_limit'
            )
        );
      end $$;`)
    this.addSql(`select coupon_watch_columns();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists coupon_logged on coupon;`)
    this.addSql(`drop function if exists coupon_watch_columns();`)
    this.addSql(`drop function if exists coupon_log_change();`)
    this.addSql(`drop table if exists "coupon_change" cascade;`)
  }
}
