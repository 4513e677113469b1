import type { MedusaContainer } from "@medusajs/framework/types"
import { normalForm } from "../../domain/code/normal-form"
import { COUPON_MODULE } from "../../modules/coupon"
import { removeEntries } from "../../modules/coupon/operations/entries/change-entries"
import { enterTypedCodes } from "../../modules/coupon/operations/entries/enter-typed-codes"
import type { OpenCart } from "../../modules/coupon/operations/facts/load-cart-facts"
import type { CouponModuleService } from "../../modules/coupon/service"
import { emitRefused } from "./emit-refused"
import { planEntry } from "./plan-entry"
import { readCart } from "./read-cart"

/**
 * Enters codes on a cart as a shopper types them, in the place of those left out, and gives the codes
 * that core has to be given then. What the cart shows, or showed, for an automatic coupon is left
 * alone: storefronts send it along.
 * @throws MedusaError invalid_data for a code that does not exist or is not for them
 */
export async function enterCodes(
  scope: MedusaContainer,
  cart_id: string,
  cart: OpenCart,
  typed: string[],
  /** Normal forms. */
  leftOut: string[] = []
): Promise<string[]> {
  const coupons: CouponModuleService = scope.resolve(COUPON_MODULE)
  const { automatic_forms: shown, ...identity } = cart
  const entered = typed.filter((code) => !shown.includes(normalForm(code) ?? ""))
  const { codes, remember } = await planEntry(scope, entered, identity, () =>
    readCart(scope, cart_id)
  )
  if (leftOut.length) {
    await coupons.atomically(async (sql) => {
      await removeEntries(sql, cart_id, leftOut)
      await enterTypedCodes(sql, cart_id, remember)
    })
  } else {
    await coupons.directly((sql) => enterTypedCodes(sql, cart_id, remember))
  }
  const refused = remember.filter(({ refusals }) => refusals.length)
  await emitRefused(scope, cart_id, refused)
  return codes
}
