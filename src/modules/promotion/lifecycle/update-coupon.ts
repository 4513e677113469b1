import { lockedChanges, sameTerms } from "../../../domain/edit-lock/locked-changes"
import type { Terms } from "../../../domain/terms/terms"
import { lockedError } from "../../coupon/operations/coupons/lock-error"
import { lockCodes } from "../../coupon/operations/codes/lock-codes"
import {
  lockCoupons,
  lockPromotions,
  type LockedCoupon,
} from "../../coupon/operations/coupons/lock-coupons"
import { releaseCodeOfCoupon, takeCodeForCoupon } from "../../coupon/operations/codes/take-code"
import { rebuildBudgets } from "../../coupon/operations/ledger/compare-budgets"
import { openColumns } from "../../coupon/operations/coupons/open-fields"
import { appendNextTerms } from "../../coupon/operations/coupons/write-terms"
import type { Writing } from "./writing"
import { checkOpenFields, checkTerms } from "./check-coupon"
import { checkMeanwhile } from "./check-meanwhile"
import { mirrorFields, mirrorTerms } from "./mirror-terms"
import { nativeStatus } from "./native-status"
import type { CouponChange } from "./new-coupon"
import { couponNotFound } from "../../coupon/problem-error"

/**
 * Changes a coupon and its promotion together. Once it was used, what its orders
 * rest on is locked for good; quantity, dates, name, comment and pause stay open.
 * @throws MedusaError not_allowed `coupon_locked` that names the fields, and where somebody
 * else changed the same meanwhile
 */
export async function updateCoupon(
  writing: Writing,
  id: string,
  { terms: changeTerms, terms_version, was, code, tags, publication, ...fields }: CouponChange
): Promise<void> {
  const coupon = await requireCoupon(writing, id)
  await lockPromotions(writing.sql, [coupon.promotion_id])
  const terms = changeTerms ? changeTerms(coupon.terms) : coupon.terms
  const open = {
    ...fields,
    ...(publication && {
      publication: typeof publication === "function" ? publication(coupon) : publication,
    }),
    ...(tags && { tags: typeof tags === "function" ? tags(coupon.tags) : tags }),
  }
  const isNewCode = code !== undefined && code.trim() !== coupon.code

  checkMeanwhile(coupon, { terms_version, was }, { ...open, code })
  checkOpenFields({ ...coupon, ...open })
  const locked = await changeLocked(writing, coupon, terms, isNewCode ? code.trim() : coupon.code)
  const changes = { ...open, ...locked }
  if (Object.keys(changes).length) {
    // One statement, so that one save is one entry of the audit log.
    await writing
      .sql("coupon")
      .where({ id })
      .update({ ...openColumns(changes), updated_at: new Date() })
  }
  if (open.budgets || (open.time_zone !== undefined && coupon.budgets.length)) {
    await rebuildBudgets(writing.sql, id)
  }
  await mirrorFields(writing, coupon.promotion_id, {
    ...(isNewCode ? { code: code.trim() } : {}),
    ...(open.publication ? { status: nativeStatus(open.publication) } : {}),
  })
  if (!sameTerms(coupon.terms, terms)) {
    await mirrorTerms(writing, coupon.promotion_id, terms)
  }
}

async function changeLocked(
  writing: Writing,
  coupon: LockedCoupon,
  terms: Terms,
  code: string
): Promise<object> {
  const changes = [...lockedChanges(coupon.terms, terms), ...(code === coupon.code ? [] : ["code"])]
  if (coupon.was_used && changes.length) {
    throw lockedError(coupon, changes)
  }
  let next = {}
  if (!sameTerms(coupon.terms, terms)) {
    checkTerms(terms, coupon)
    next = await appendNextTerms(writing.sql, coupon, terms)
  }
  if (code === coupon.code) {
    return next
  }
  await lockCodes(writing.sql, [coupon.code, code])
  await releaseCodeOfCoupon(writing.sql, { code: coupon.code, coupon_id: coupon.id })
  await takeCodeForCoupon(writing.sql, { code, coupon_id: coupon.id })
  return { ...next, code }
}

/** The coupon's row, locked; binned ones have to be restored first. */
export async function requireCoupon({ sql }: Writing, id: string): Promise<LockedCoupon> {
  const [coupon] = await lockCoupons(sql, { coupon_ids: [id] })
  if (!coupon || coupon.deleted_at) {
    throw couponNotFound(id)
  }
  return coupon
}
