import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { nextChange, type VoucherChange } from "../../../domain/voucher/next-change"
import { COUPON_MODULE } from "../../../modules/coupon"
import {
  findEnteredVouchers,
  type VoucherOnCart,
} from "../../../modules/coupon/operations/vouchers/find-entered-vouchers"
import type { CouponModuleService } from "../../../modules/coupon/service"
import { makeChange } from "./make-change"

const LOCK_SECONDS = 20

/**
 * Puts the items of vouchers that apply in a cart, and takes those out that do not any more. Each
 * change is computed before the next one is looked for. One at a time on a cart, whoever asks; a cart
 * that is as it has to be is left alone. Gives whether it changed.
 */
export async function settleVouchers(scope: MedusaContainer, cart_id: string): Promise<boolean> {
  return scope
    .resolve(Modules.LOCKING)
    .execute(`coupon-vouchers:${cart_id}`, () => settle(scope, cart_id), { timeout: LOCK_SECONDS })
}

async function settle(scope: MedusaContainer, cart_id: string): Promise<boolean> {
  const made = new Set<string>()
  let isChanged = false
  for (;;) {
    const next = await findNext(scope, cart_id, made)
    if (!next) {
      return isChanged
    }
    // Once each, so that a voucher whose item changes what it depends on comes to rest.
    made.add(keyOf(next.voucher, next.change))
    isChanged = (await makeChange(scope, cart_id, next)) || isChanged
  }
}

export type NextChange = { voucher: VoucherOnCart; change: VoucherChange }

async function findNext(
  scope: MedusaContainer,
  cart_id: string,
  made: Set<string>
): Promise<NextChange | null> {
  const coupons: CouponModuleService = scope.resolve(COUPON_MODULE)
  const entered = await coupons.directly((sql) => findEnteredVouchers(sql, cart_id))
  for (const voucher of entered) {
    const change = nextChange(voucher)
    if (change && !made.has(keyOf(voucher, change))) {
      return { voucher, change }
    }
  }
  return null
}

function keyOf({ coupon_id }: VoucherOnCart, change: VoucherChange): string {
  return `${coupon_id} ${change.kind === "note" ? change.item : change.kind}`
}
