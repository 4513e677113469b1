import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Which of code and name a search matches is found by the pieces, of one to three characters, that they are made of. */
const SEARCH = [
  `alter table coupon add column if not exists search_text text
     generated always as (lower(code || E'\\n' || name)) stored;`,
  `create or replace function coupon_pieces(whole text) returns text[]
   language sql immutable strict parallel safe as $$
     select array(
       select distinct substr(whole, start, size)
       from generate_series(1, 3) size, generate_series(1, length(whole) - size + 1) start
     )
   $$;`,
  // Every third is enough to cover all of it; each costs a look into the index.
  `create or replace function coupon_pieces_of_search(search text) returns text[]
   language sql immutable strict parallel safe as $$
     select array(
       select distinct substr(search, least(start, greatest(length(search) - 2, 1)), 3)
       from generate_series(1, length(search), 3) start
     )
   $$;`,
  `create index if not exists "IDX_coupon_search" on coupon
   using gin (coupon_pieces(search_text));`,
]

/** What the list is filtered by stands in the terms, in another table; here it is in one indexed place. */
const FACETS = [
  `alter table coupon add column if not exists facets text[] not null default '{}';`,
  `create or replace function coupon_facets(terms jsonb, tags text[], created_by text) returns text[]
   language sql immutable as $$
     select array(
       select 'discount:' || (terms #>> '{discount,type}')
       union select 'audience:everyone' where terms #>> '{audience,customers}' = 'everyone'
         and terms #> '{audience,group_ids}' = '[]'
       union select 'audience:named' where terms #>> '{audience,customers}' = 'named'
       union select 'audience:groups' where terms #> '{audience,group_ids}' <> '[]'
       union select 'group:' || id from jsonb_array_elements_text(terms #> '{audience,group_ids}') id
       union select 'tag:' || lower(tag) from unnest(tags) tag
       union select 'by:' || created_by where created_by is not null
       union select (rule ->> 'attribute') || '=' || named
         from jsonb_array_elements(terms -> 'targets') as target (rule),
           jsonb_array_elements_text(rule -> 'values') as listed (named)
         where rule ->> 'operator' in ('in', 'eq')
     )
   $$;`,
  `create or replace function coupon_set_facets() returns trigger language plpgsql as $$
   begin
     new.facets := coupon_facets(
       (select terms from coupon_terms where id = new.terms_id), new.tags, new.created_by
     );
     return new;
   end $$;`,
  `drop trigger if exists coupon_faceted on coupon;`,
  `create trigger coupon_faceted before insert or update of terms_id, tags, created_by on coupon
   for each row execute function coupon_set_facets();`,
  `update coupon set tags = tags;`,
  `create index if not exists "IDX_coupon_facets" on coupon using gin (facets)
   where deleted_at is null;`,
  `create index if not exists "IDX_coupon_tagged" on coupon (id)
   where tags <> '{}' and deleted_at is null;`,
  `create index if not exists "IDX_coupon_publication" on coupon (publication, created_at, id)
   where deleted_at is null;`,
]

/** By the names of their indexes; what can be missing comes last in either direction. */
const ORDERS = {
  by_created_at: "created_at, id",
  by_code: "code, id",
  by_name: "name, id",
  by_starts_at: "starts_at, id",
  by_starts_at_desc: "starts_at desc nulls last, id desc",
  by_ends_at: "ends_at, id",
  by_ends_at_desc: "ends_at desc nulls last, id desc",
  by_total_limit: "total_limit, id",
  by_total_limit_desc: "total_limit desc nulls last, id desc",
}

/** None on what a use changes, `used` and `updated_at`: counting it would touch every index then. */
const SORTING = [
  ...Object.entries(ORDERS).map(
    ([name, order]) =>
      `create index if not exists "IDX_coupon_${name}" on coupon (${order}) where deleted_at is null;`
  ),
  `create index if not exists "IDX_coupon_bin" on coupon (created_at, id)
   where deleted_at is not null;`,
]

const CUSTOMERS = [
  `create index if not exists "IDX_coupon_ledger_entry_customer_id" on coupon_ledger_entry
   (customer_id, created_at) where type = 'reserved';`,
  `create index if not exists "IDX_coupon_named_customer_customer_id" on coupon_named_customer
   (customer_id) where customer_id is not null;`,
  `create index if not exists "IDX_coupon_named_customer_email" on coupon_named_customer (email)
   where email is not null;`,
  `create index if not exists "IDX_coupon_named_customer_of_coupon" on coupon_named_customer
   (coupon_id, created_at, id);`,
]

/**
 * Tags, and what the list is searched, filtered and sorted by, so that it answers as fast with many
 * coupons as with few. `search_text` and `facets` are derived by the database and in no model.
 */
export class Migration20261121150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "coupon" add column if not exists "tags" text[] not null default '{}';`
    )
    for (const statement of [...SEARCH, ...FACETS, ...SORTING, ...CUSTOMERS]) {
      this.addSql(statement)
    }
    this.addSql(`select coupon_watch_columns();`)
  }

  override async down(): Promise<void> {
    for (const statement of [
      `drop trigger if exists coupon_logged on coupon;`,
      `drop trigger if exists coupon_faceted on coupon;`,
      `alter table if exists "coupon" drop column if exists "tags",
         drop column if exists search_text, drop column if exists facets;`,
      `drop function if exists coupon_set_facets();`,
      `drop function if exists coupon_facets(jsonb, text[], text);`,
      `drop function if exists coupon_pieces_of_search(text);`,
      `drop function if exists coupon_pieces(text);`,
      ...["publication", "bin", ...Object.keys(ORDERS)].map(
        (name) => `drop index if exists "IDX_coupon_${name}";`
      ),
      `drop index if exists "IDX_coupon_ledger_entry_customer_id";`,
      ...["customer_id", "email", "of_coupon"].map(
        (name) => `drop index if exists "IDX_coupon_named_customer_${name}";`
      ),
      `select coupon_watch_columns();`,
    ]) {
      this.addSql(statement)
    }
  }
}
