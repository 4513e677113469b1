import { generateEntityId } from "@medusajs/framework/utils"
import { normalForm } from "../../domain/code/normal-form"
import type { LockedCoupon } from "../coupon/operations/coupons/lock-coupons"
import type { App } from "./module-suite"

type Applied = Pick<LockedCoupon, "id" | "code" | "terms_version">

/** A code on a cart, as the last computation left it: applied, under the terms of that time. */
export async function enterApplied(
  { sql }: App,
  coupon: Applied,
  change: { scope_id?: string; amount?: string; email?: string; customer_id?: string } = {}
): Promise<void> {
  await sql("coupon_entry").insert({
    id: generateEntityId(undefined, "cpentry"),
    scope_id: generateEntityId(undefined, "cart"),
    normal_form: normalForm(coupon.code),
    coupon_id: coupon.id,
    position: 1,
    state: "applied",
    terms_version: coupon.terms_version,
    currency_code: "usd",
    amount: "10",
    email: "guest@example.com",
    ...change,
  })
}
