import { normalForm } from "../../../domain/code/normal-form"
import {
  releaseCodeOfPromotion,
  takeCodeForPromotion,
} from "../../coupon/operations/codes/take-code"
import { rows, type Sql } from "../../coupon/sql/sql"

/** Codes that native promotions hold, by promotion; those of coupons are kept by the coupon. */
export type NativeCodes = Map<string, string>

export async function readNativeCodes(sql: Sql, promotionIds: string[]): Promise<NativeCodes> {
  if (!promotionIds.length) {
    return new Map()
  }
  const found = await rows<{ id: string; code: string }>(
    sql,
    `select promotion.id, promotion.code from promotion
     where promotion.id = any(cast(:promotionIds as text[])) and promotion.deleted_at is null
       and not exists (select 1 from coupon where coupon.promotion_id = promotion.id)`,
    { promotionIds }
  )
  return new Map(found.map(({ id, code }) => [id, code]))
}

/** Brings the table of codes in line with a native write; in one order, so that two writes never wait for each other. */
export async function syncNativeCodes(
  sql: Sql,
  before: NativeCodes,
  after: NativeCodes
): Promise<void> {
  const changes = [
    ...[...before]
      .filter(([id, code]) => after.get(id) !== code)
      .map(change(releaseCodeOfPromotion)),
    ...[...after].filter(([id, code]) => before.get(id) !== code).map(change(takeCodeForPromotion)),
  ].sort((a, b) => (a.form < b.form ? -1 : 1))
  for (const { apply, code, promotion_id } of changes) {
    await apply(sql, { code, promotion_id })
  }
}

function change(apply: typeof takeCodeForPromotion) {
  return ([promotion_id, code]: [string, string]) => ({
    apply,
    promotion_id,
    code,
    form: normalForm(code) ?? "",
  })
}
