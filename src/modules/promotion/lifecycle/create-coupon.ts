import { generateEntityId } from "@medusajs/framework/utils"
import { toNative } from "../../../domain/terms/to-native"
import { campaignOf } from "../../coupon/operations/coupons/campaign-of-coupon"
import { insertCoupon } from "../../coupon/operations/coupons/insert-coupon"
import { lockCodes } from "../../coupon/operations/codes/lock-codes"
import { changeNamedCustomers } from "../../coupon/operations/audience/named-customers"
import { freeCodeOf } from "../../coupon/operations/codes/free-code-of"
import { takeCodeForCoupon } from "../../coupon/operations/codes/take-code"
import { readNativePromotion } from "../lock/read-native-shape"
import type { Writing } from "./writing"
import { checkOpenFields, checkTerms } from "./check-coupon"
import type { NewCoupon } from "./new-coupon"
import { nativeStatus } from "./native-status"

/** A coupon and its native promotion, both or neither. Gives the coupon's id. */
export async function createCoupon(
  writing: Writing,
  { named_customers, campaign_id, ...data }: NewCoupon
): Promise<string> {
  checkTerms(data.terms, data)
  checkOpenFields({ ...data, used: 0 })
  const id = generateEntityId(undefined, "coupon")
  const code = data.code?.trim() ?? (await freeCodeOf(writing.sql, data.name))
  await lockCodes(writing.sql, [code])
  await takeCodeForCoupon(writing.sql, { code, coupon_id: id })

  const promotion = await writing.native.createPromotions({
    ...toNative(data.terms),
    code,
    type: "standard",
    is_automatic: false,
    status: nativeStatus(data.publication),
    ...(campaign_id && { campaign_id }),
  })
  await writing.flush()

  const native = campaign_id ? await readNativePromotion(writing.sql, promotion.id) : null
  await insertCoupon(writing.sql, {
    ...data,
    ...(native && campaignOf(native)),
    id,
    code,
    promotion_id: promotion.id,
    used: 0,
  })
  await changeNamedCustomers(writing.sql, id, { add: named_customers, remove: [] })
  return id
}
