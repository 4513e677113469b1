import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const SPELLING = `
create or replace function coupon_email_as(email text, ignore_plus_tags boolean, ignore_dots boolean)
returns text language sql immutable strict parallel safe as $$
  select coalesce(
    nullif(case when ignore_dots then replace(tagless, '.', '') else tagless end, ''), tagless
  ) || host
  from (
    select coalesce(
      nullif(case when ignore_plus_tags then split_part(local, '+', 1) else local end, ''), local
    ) as tagless, host
    from (
      select regexp_replace(email, '@[^@]*$', '') as local,
        coalesce(substring(email from '@[^@]*$'), '') as host
    ) parts
  ) without_tag
$$;`

/** An address on a coupon's list is kept as it was given; which others are the same one, the store's setting says. */
export class Migration20261121190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(SPELLING)
    this.addSql(
      `create index if not exists "IDX_coupon_named_customer_spelling" on "coupon_named_customer"
       (coupon_email_as(email, true, true), coupon_id) where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_coupon_named_customer_spelling";`)
    this.addSql(`drop function if exists coupon_email_as(text, boolean, boolean);`)
  }
}
