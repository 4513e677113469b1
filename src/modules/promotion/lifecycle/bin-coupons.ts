import { lockCoupons, lockPromotions } from "../../coupon/operations/coupons/lock-coupons"
import { removeCoupon } from "../../coupon/operations/coupons/remove-coupon"
import { unlinkFromCarts } from "../../coupon/operations/entries/unlink-from-carts"
import type { Writing } from "./writing"
import { couponNotFound } from "../../coupon/problem-error"

const NO_LINKS = {}

/** Into the bin: the coupon stops, keeps its code and its records, and can be restored. */
export async function binCoupons({ sql, native }: Writing, ids: string[]): Promise<void> {
  const coupons = await lockAll(sql, ids)
  const promotionIds = coupons.map(({ promotion_id }) => promotion_id)
  await lockPromotions(sql, promotionIds)
  await sql("coupon")
    .whereIn("id", ids)
    .whereNull("deleted_at")
    .update({ deleted_at: new Date(), updated_at: new Date() })
  await native.softDeletePromotions(promotionIds, NO_LINKS)
  await unlinkFromCarts(sql, promotionIds)
}

export async function restoreCoupons({ sql, native }: Writing, ids: string[]): Promise<void> {
  const coupons = await lockAll(sql, ids)
  const promotionIds = coupons.map(({ promotion_id }) => promotion_id)
  await lockPromotions(sql, promotionIds)
  await sql("coupon").whereIn("id", ids).update({ deleted_at: null, updated_at: new Date() })
  await native.restorePromotions(promotionIds, NO_LINKS)
}

/**
 * For good, with its code. Only what was never used: orders and the ledger rest on the others.
 * @throws MedusaError not_allowed once it was used
 */
export async function hardDeleteCoupon({ sql, native }: Writing, id: string): Promise<void> {
  for (const coupon of await lockAll(sql, [id])) {
    await removeCoupon(sql, coupon)
    await native.deletePromotions([coupon.promotion_id])
    await unlinkFromCarts(sql, [coupon.promotion_id])
  }
}

async function lockAll(sql: Writing["sql"], ids: string[]) {
  const coupons = await lockCoupons(sql, { coupon_ids: ids })
  const missing = ids.find((id) => !coupons.some((coupon) => coupon.id === id))
  if (missing) {
    throw couponNotFound(missing)
  }
  return coupons
}
