import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the list is sorted and searched by, but stands in other tables; derived, and in no model. */
const DERIVED = [
  `alter table coupon add column if not exists normal_form text,
     add column if not exists discount_type text,
     add column if not exists discount_value numeric,
     add column if not exists per_customer_limit integer;`,
  `create or replace function coupon_set_facets() returns trigger language plpgsql as $$
   declare
     terms jsonb := (select terms.terms from coupon_terms terms where terms.id = new.terms_id);
   begin
     new.facets := coupon_facets(terms, new.tags, new.created_by);
     new.discount_type := terms #>> '{discount,type}';
     new.discount_value := cast(terms #>> '{discount,value}' as numeric);
     new.per_customer_limit := cast(terms ->> 'per_customer_limit' as integer);
     new.normal_form := (
       select held.normal_form from coupon_code held
       where held.coupon_id = new.id and held.code = new.code and held.deleted_at is null
     );
     return new;
   end $$;`,
  `drop trigger if exists coupon_faceted on coupon;`,
  `create trigger coupon_faceted before insert or update of terms_id, tags, created_by, code on coupon
   for each row execute function coupon_set_facets();`,
  `update coupon set tags = tags;`,
]

/** Code, name and normal form, each in a line of its own. */
const SEARCH = [
  `alter table coupon drop column if exists search_text;`,
  `alter table coupon add column search_text text generated always as
     (lower(code || E'\\n' || name || E'\\n' || coalesce(normal_form, ''))) stored;`,
  `create index if not exists "IDX_coupon_search" on coupon using gin (coupon_pieces(search_text));`,
]

/** By the names of their indexes; what can be missing comes last in either direction. */
const ORDERS = {
  by_start: "greatest(starts_at, campaign_starts_at), id",
  by_start_desc: "greatest(starts_at, campaign_starts_at) desc nulls last, id desc",
  by_end: "least(ends_at, campaign_ends_at), id",
  by_end_desc: "least(ends_at, campaign_ends_at) desc nulls last, id desc",
  by_discount: "discount_type, discount_value, id",
  by_per_customer_limit: "per_customer_limit, id",
  by_per_customer_limit_desc: "per_customer_limit desc nulls last, id desc",
}

const SORTING = Object.entries(ORDERS).map(
  ([name, order]) =>
    `create index if not exists "IDX_coupon_${name}" on coupon (${order}) where deleted_at is null;`
)

/**
 * What every use changes, apart from the coupon: an index on it there would make each use write to
 * all the others as well.
 */
const ACTIVITY = [
  `create table if not exists coupon_activity (
     coupon_id text not null primary key, used integer not null, updated_at timestamptz not null
   );`,
  `insert into coupon_activity select id, used, updated_at from coupon on conflict do nothing;`,
  `create index if not exists "IDX_coupon_activity_used" on coupon_activity (used, coupon_id);`,
  `create index if not exists "IDX_coupon_activity_updated_at" on coupon_activity
   (updated_at, coupon_id);`,
  `create or replace function coupon_follow_activity() returns trigger language plpgsql as $$
   begin
     if tg_op = 'DELETE' then
       delete from coupon_activity where coupon_id = old.id;
     elsif tg_op = 'INSERT' then
       insert into coupon_activity values (new.id, new.used, new.updated_at);
     else
       update coupon_activity set used = new.used, updated_at = new.updated_at
       where coupon_id = new.id;
     end if;
     return null;
   end $$;`,
  `drop trigger if exists coupon_followed on coupon;`,
  `create trigger coupon_followed after insert or delete or update of used, updated_at on coupon
   for each row execute function coupon_follow_activity();`,
]

export class Migration20261121220000 extends Migration {
  override async up(): Promise<void> {
    const renewed = `drop index if exists "IDX_coupon_by_starts_at_desc", "IDX_coupon_by_ends_at_desc";`
    for (const statement of [...DERIVED, ...SEARCH, renewed, ...SORTING, ...ACTIVITY]) {
      this.addSql(statement)
    }
    this.addSql(`select coupon_watch_columns();`)
  }

  override async down(): Promise<void> {
    for (const statement of [
      `drop trigger if exists coupon_logged on coupon;`,
      `drop trigger if exists coupon_followed on coupon;`,
      `drop function if exists coupon_follow_activity();`,
      `drop table if exists coupon_activity;`,
      ...Object.keys(ORDERS).map((name) => `drop index if exists "IDX_coupon_${name}";`),
      `drop trigger if exists coupon_faceted on coupon;`,
      `alter table if exists coupon drop column if exists search_text;`,
      `alter table if exists coupon add column search_text text
         generated always as (lower(code || E'\\n' || name)) stored;`,
      `create index if not exists "IDX_coupon_search" on coupon
       using gin (coupon_pieces(search_text));`,
      `alter table if exists coupon drop column if exists normal_form,
         drop column if exists discount_type, drop column if exists discount_value,
         drop column if exists per_customer_limit;`,
      `create or replace function coupon_set_facets() returns trigger language plpgsql as $$
       begin
         new.facets := coupon_facets(
           (select terms from coupon_terms where id = new.terms_id), new.tags, new.created_by
         );
         return new;
       end $$;`,
      `create trigger coupon_faceted before insert or update of terms_id, tags, created_by on coupon
       for each row execute function coupon_set_facets();`,
      `select coupon_watch_columns();`,
    ]) {
      this.addSql(statement)
    }
  }
}
