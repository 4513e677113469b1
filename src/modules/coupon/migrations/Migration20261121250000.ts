import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What became of the item that a voucher puts in a cart. */
export class Migration20261121250000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "coupon_entry" add column if not exists "item" text
         check ("item" in ('in', 'out_of_stock', 'unavailable')) null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "coupon_entry" drop column if exists "item";`)
  }
}
