import { sameTerms } from "../../../domain/edit-lock/locked-changes"
import { fromNative } from "../../../domain/terms/from-native"
import { campaignOf, sameCampaign } from "../../coupon/operations/coupons/campaign-of-coupon"
import { lockCoupons, lockPromotions } from "../../coupon/operations/coupons/lock-coupons"
import { readNativePromotion, type NativePromotion } from "../lock/read-native-shape"
import { mirrorFields, mirrorTerms } from "./mirror-terms"
import { nativeStatus } from "./native-status"
import type { Writing } from "./writing"

/**
 * After a time without us: a coupon's native promotion says again what the
 * coupon says, and one that was deleted takes its coupon to the bin.
 */
export async function rejoinPromotion(writing: Writing, couponId: string): Promise<void> {
  const { sql } = writing
  const [coupon] = await lockCoupons(sql, { coupon_ids: [couponId] })
  if (!coupon || coupon.deleted_at) {
    return
  }
  await lockPromotions(sql, [coupon.promotion_id])
  const native = await readNativePromotion(sql, coupon.promotion_id)
  if (!native || native.deleted_at) {
    await sql("coupon").where({ id: couponId }).update({ deleted_at: new Date() })
    return
  }
  if (!sameCampaign(coupon, native)) {
    await sql("coupon").where({ id: couponId }).update(campaignOf(native))
  }
  await mirrorFields(writing, coupon.promotion_id, {
    code: coupon.code,
    status: nativeStatus(coupon.publication),
    is_automatic: false,
  })
  await sql("promotion").where({ id: coupon.promotion_id }).update({ limit: null, used: 0 })
  if (!says(native, coupon.terms)) {
    await mirrorTerms(writing, coupon.promotion_id, coupon.terms)
  }
}

function says(native: NativePromotion, terms: Parameters<typeof sameTerms>[0]): boolean {
  const derived = fromNative({ ...native, is_automatic: false }, terms)
  return "terms" in derived && sameTerms(derived.terms, terms)
}
