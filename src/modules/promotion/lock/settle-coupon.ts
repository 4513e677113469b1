import type { CouponChangedEvent } from "../../../contracts/events"
import { lockedChanges } from "../../../domain/edit-lock/locked-changes"
import { fromNative } from "../../../domain/terms/from-native"
import { campaignOf, sameCampaign } from "../../coupon/operations/coupons/campaign-of-coupon"
import { limitBelowUsedError, lockedError } from "../../coupon/operations/coupons/lock-error"
import type { LockedCoupon } from "../../coupon/operations/coupons/lock-coupons"
import { removeCoupon } from "../../coupon/operations/coupons/remove-coupon"
import { releaseCodeOfCoupon, takeCodeForCoupon } from "../../coupon/operations/codes/take-code"
import { unlinkFromCarts } from "../../coupon/operations/entries/unlink-from-carts"
import { appendNextTerms } from "../../coupon/operations/coupons/write-terms"
import type { Sql } from "../../coupon/sql/sql"
import { nativeProblemError } from "./native-problem-error"
import { readNativePromotion, type NativePromotion } from "./read-native-shape"

type CouponChanged = CouponChangedEvent["change"]

const PUBLICATION = { draft: "draft", active: "active", inactive: "paused" } as const

/**
 * After a native write: its result is held against the coupon's terms. What is
 * locked has to be as it was; everything else becomes the coupon's, in the same
 * transaction. Gives what changed, if anything did. Compensations of core pass, since they leave things as they were.
 */
export async function settleCoupon(sql: Sql, coupon: LockedCoupon): Promise<CouponChanged | null> {
  const native = await readNativePromotion(sql, coupon.promotion_id)
  if (!native) {
    await unlinkFromCarts(sql, [coupon.promotion_id])
    await removeCoupon(sql, coupon)
    return "deleted"
  }
  const isDeleted = native.deleted_at !== null
  const changes = {
    ...(await settleTerms(sql, coupon, native)),
    ...(isDeleted ? {} : await settleOpen(sql, coupon, native)),
    ...(sameCampaign(coupon, native) ? {} : campaignOf(native)),
    ...(isDeleted === (coupon.deleted_at !== null) ? {} : { deleted_at: native.deleted_at }),
  }
  if (isDeleted) {
    await unlinkFromCarts(sql, [coupon.promotion_id])
  }
  if (!Object.keys(changes).length) {
    return null
  }
  await sql("coupon")
    .where({ id: coupon.id })
    .update({ ...changes, updated_at: new Date() })
  if ("deleted_at" in changes) {
    return isDeleted ? "deleted" : "restored"
  }
  return "updated"
}

async function settleTerms(sql: Sql, coupon: LockedCoupon, native: NativePromotion) {
  const derived = fromNative(native, coupon.terms)
  if ("problem" in derived) {
    throw nativeProblemError(coupon.code, derived.problem)
  }
  const changes = lockedChanges(coupon.terms, derived.terms)
  if (!changes.length) {
    return {}
  }
  if (coupon.was_used) {
    throw lockedError(coupon, changes)
  }
  return appendNextTerms(sql, coupon, derived.terms)
}

async function settleOpen(sql: Sql, coupon: LockedCoupon, native: NativePromotion) {
  const publication = PUBLICATION[native.status]
  return {
    ...(await settleCode(sql, coupon, native)),
    ...(await settleLimit(sql, coupon, native)),
    ...(publication === coupon.publication ? {} : { publication }),
  }
}

async function settleCode(sql: Sql, coupon: LockedCoupon, { code }: NativePromotion) {
  if (code === coupon.code) {
    return {}
  }
  if (coupon.was_used) {
    throw lockedError(coupon, ["code"])
  }
  await releaseCodeOfCoupon(sql, { code: coupon.code, coupon_id: coupon.id })
  await takeCodeForCoupon(sql, { code, coupon_id: coupon.id })
  return { code }
}

/** The quantity is the coupon's; a limit written natively moves over. */
async function settleLimit(sql: Sql, coupon: LockedCoupon, { limit }: NativePromotion) {
  if (limit === null) {
    return {}
  }
  if (limit < coupon.used) {
    throw limitBelowUsedError(coupon.used)
  }
  await sql.raw(`update promotion set "limit" = null, used = 0 where id = :id`, {
    id: coupon.promotion_id,
  })
  return { total_limit: limit }
}
