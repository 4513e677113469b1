import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import type { VoucherItem } from "../../../domain/voucher/voucher"
import { voucherMark } from "../../../domain/voucher/voucher-line"
import { COUPON_MODULE } from "../../../modules/coupon"
import type { VoucherOnCart } from "../../../modules/coupon/operations/vouchers/find-entered-vouchers"
import { noteItem, refuseItem } from "../../../modules/coupon/operations/vouchers/note-item"
import type { CouponModuleService } from "../../../modules/coupon/service"
import { emitRefused } from "../emit-refused"

/** What core says of an item that it does not put in a cart. */
const REFUSALS: string[] = [
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.NOT_FOUND,
  MedusaError.Types.INVALID_DATA,
]

/** Puts a voucher's item in a cart, or refuses its code where core would not sell it there. Gives whether it is in. */
export async function putItemIn(
  scope: MedusaContainer,
  cart_id: string,
  { entry_id, coupon_id, voucher, item }: VoucherOnCart
): Promise<boolean> {
  if (!voucher) {
    return false
  }
  const coupons: CouponModuleService = scope.resolve(COUPON_MODULE)
  const { variant_id, quantity } = voucher
  try {
    await addToCartWorkflow(scope).run({
      input: { cart_id, items: [{ variant_id, quantity, metadata: voucherMark(coupon_id) }] },
    })
  } catch (error) {
    const why = whyNot(error)
    const refusals = await coupons.directly((sql) => refuseItem(sql, entry_id, why))
    if (why !== item) {
      await emitRefused(scope, cart_id, [{ coupon_id, refusals }])
    }
    return false
  }
  await coupons.directly((sql) => noteItem(sql, entry_id, "in"))
  return true
}

/** @throws the error itself where it says nothing of the item */
function whyNot(error: unknown): Exclude<VoucherItem, "in"> {
  if (!MedusaError.isMedusaError(error) || !REFUSALS.includes(error.type)) {
    throw error
  }
  return error.code === MedusaError.Codes.INSUFFICIENT_INVENTORY ? "out_of_stock" : "unavailable"
}
