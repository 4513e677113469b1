import type { MedusaContainer } from "@medusajs/framework/types"
import {
  addToCartWorkflow,
  deleteLineItemsWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import type { VoucherLine } from "../../../domain/voucher/next-change"
import type { VoucherItem } from "../../../domain/voucher/voucher"
import { COUPON_MODULE } from "../../../modules/coupon"
import type { VoucherOnCart } from "../../../modules/coupon/operations/vouchers/find-entered-vouchers"
import { noteItem } from "../../../modules/coupon/operations/vouchers/note-item"
import type { CouponModuleService } from "../../../modules/coupon/service"
import { putItemIn } from "./put-item-in"
import type { NextChange } from "./settle-vouchers"

/** Gives whether the cart is another then. */
export async function makeChange(
  scope: MedusaContainer,
  cart_id: string,
  { voucher, change }: NextChange
): Promise<boolean> {
  switch (change.kind) {
    case "note":
      await note(scope, voucher, change.item)
      return false
    case "put_in":
      return putItemIn(scope, cart_id, voucher)
    case "take_out":
      // Before the lines go: computed without them, the code must not seem to wait for a shopper.
      await note(scope, voucher, null)
      await deleteLineItemsWorkflow(scope).run({ input: { cart_id, ids: change.line_ids } })
      return true
    case "set_apart":
      await setApart(scope, cart_id, change)
      return true
  }
}

async function note(
  scope: MedusaContainer,
  { entry_id }: VoucherOnCart,
  item: VoucherItem | null
): Promise<void> {
  const coupons: CouponModuleService = scope.resolve(COUPON_MODULE)
  await coupons.directly((sql) => noteItem(sql, entry_id, item))
}

async function setApart(
  scope: MedusaContainer,
  cart_id: string,
  { line, keep, rest }: { line: VoucherLine; keep: number; rest: number }
): Promise<void> {
  await updateLineItemInCartWorkflow(scope).run({
    input: { cart_id, item_id: line.id, update: { quantity: keep } },
  })
  const variant_id = line.variant_id ?? undefined
  await addToCartWorkflow(scope).run({
    input: { cart_id, items: [{ variant_id, quantity: rest }] },
  })
}
