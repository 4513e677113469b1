import type { PromotionTypes } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { normalForm } from "../../../domain/code/normal-form"
import {
  findRegisteredCoupons,
  type RegisteredCoupon,
} from "../../coupon/operations/ledger/find-registered-coupons"
import type { Sql } from "../../coupon/sql/sql"
import { toDecimal } from "../compute/to-decimal"

type Usage = PromotionTypes.UsageComputedActions

/** A coupon in a registration, with the sum of its adjustments. */
export type CouponUsage = RegisteredCoupon & { code: string; amount: string }

/** Splits what core registers into what is native and what is ours; ours by coupon id, the order of all locks. */
export async function splitUsage(
  sql: Sql,
  actions: Usage[],
  email: string | null
): Promise<{ native: Usage[]; coupons: CouponUsage[] }> {
  const forms = new Map(actions.map(({ code }) => [code, code ? normalForm(code) : null]))
  const found = await findRegisteredCoupons(sql, {
    normal_forms: [...new Set(forms.values())].filter((form) => form !== null),
    email,
  })
  const byForm = new Map(found.map((coupon) => [coupon.normal_form, coupon]))
  const coupons = new Map<string, CouponUsage>()
  const native: Usage[] = []
  for (const action of actions) {
    const coupon = byForm.get(forms.get(action.code) ?? "")
    if (!coupon) {
      native.push(action)
      continue
    }
    const amount = MathBN.add(coupons.get(coupon.coupon_id)?.amount ?? 0, action.amount)
    coupons.set(coupon.coupon_id, { ...coupon, code: action.code, amount: toDecimal(amount) })
  }
  const byId = [...coupons.values()].sort((a, b) => (a.coupon_id < b.coupon_id ? -1 : 1))
  return { native, coupons: byId }
}
