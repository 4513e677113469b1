import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A customer's coupons are looked up by their groups, in the bin as well, so its coupons are in the index too. */
export class Migration20261121200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_coupon_facets";`)
    this.addSql(`create index "IDX_coupon_facets" on coupon using gin (facets);`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_coupon_facets";`)
    this.addSql(
      `create index "IDX_coupon_facets" on coupon using gin (facets) where deleted_at is null;`
    )
  }
}
