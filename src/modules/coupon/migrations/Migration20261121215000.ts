import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The campaign of a coupon's promotion, as the last write of it left it: for the audit log, and for
 * the list, which could not sort by another table's dates. Derived, and in no model; whether a coupon
 * counts is read from the campaign itself.
 */
export class Migration20261121215000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "coupon" add column if not exists campaign_id text null,
         add column if not exists campaign_starts_at timestamptz null,
         add column if not exists campaign_ends_at timestamptz null;`
    )
    this.addSql(`
      do $$ begin
        if to_regclass('promotion_campaign') is not null then
          update coupon set campaign_id = campaign.id, campaign_starts_at = campaign.starts_at,
            campaign_ends_at = campaign.ends_at
          from promotion join promotion_campaign campaign
            on campaign.id = promotion.campaign_id and campaign.deleted_at is null
          where promotion.id = coupon.promotion_id;
        end if;
      end $$;`)
    this.addSql(`select coupon_watch_columns();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists coupon_logged on coupon;`)
    this.addSql(
      `alter table if exists "coupon" drop column if exists campaign_id,
         drop column if exists campaign_starts_at, drop column if exists campaign_ends_at;`
    )
    this.addSql(`select coupon_watch_columns();`)
  }
}
