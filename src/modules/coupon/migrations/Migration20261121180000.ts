import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLE = `"coupon_ledger_entry"`
const OF_REDEMPTION = `"IDX_coupon_ledger_entry_redemption_id_type_unique"`
const OF_COUPON = `"IDX_coupon_ledger_entry_coupon_id_created_at"`
const OF_ORDER = `"IDX_coupon_ledger_entry_order_id_coupon_id_unique"`

/**
 * No line ever leaves the ledger, so its indexes hold every one. As Medusa makes them, only for lines
 * that are not deleted, a query that does not say so as well reads the whole ledger instead.
 */
export class Migration20261121180000 extends Migration {
  override async up(): Promise<void> {
    this.renew({ ofRedemption: "", ofCoupon: "", ofOrder: "where type = 'bound'" })
  }

  override async down(): Promise<void> {
    this.renew({
      ofRedemption: "where deleted_at is null",
      ofCoupon: "where deleted_at is null",
      ofOrder: "where type = 'bound' and deleted_at is null",
    })
  }

  private renew(which: { ofRedemption: string; ofCoupon: string; ofOrder: string }): void {
    this.addSql(`drop index if exists ${OF_REDEMPTION}, ${OF_COUPON}, ${OF_ORDER};`)
    this.addSql(
      `create unique index ${OF_REDEMPTION} on ${TABLE} ("redemption_id", "type") ${which.ofRedemption};`
    )
    this.addSql(
      `create index ${OF_COUPON} on ${TABLE} ("coupon_id", "created_at") ${which.ofCoupon};`
    )
    this.addSql(
      `create unique index ${OF_ORDER} on ${TABLE} ("order_id", "coupon_id") ${which.ofOrder};`
    )
  }
}
