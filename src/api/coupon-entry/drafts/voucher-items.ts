import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  addDraftOrderItemsWorkflow,
  removeDraftOrderActionItemWorkflow,
  updateDraftOrderItemWorkflow,
} from "@medusajs/medusa/core-flows"
import { voucherMark, voucherOf } from "../../../domain/voucher/voucher-line"
import type { VoucherOfCode } from "../../../modules/coupon/operations/vouchers/find-vouchers-of-codes"
import type { ContextItem } from "../../../modules/promotion/compute/compute-context"

export type VoucherItemOfDraft = {
  variant_id: string
  quantity: number
  metadata: Record<string, string>
}

/** The items of vouchers that are not among these items yet. */
export function itemsToPutIn(
  vouchers: VoucherOfCode[],
  items: Record<string, unknown>[]
): VoucherItemOfDraft[] {
  const there = new Set(items.filter(({ quantity }) => Number(quantity) > 0).map(voucherOf))
  return vouchers
    .filter(({ coupon_id }) => !there.has(coupon_id))
    .map(({ coupon_id, voucher: { variant_id, quantity } }) => ({
      variant_id,
      quantity,
      metadata: voucherMark(coupon_id),
    }))
}

export async function putItemsIn(
  scope: MedusaContainer,
  order_id: string,
  items: VoucherItemOfDraft[]
): Promise<void> {
  if (items.length) {
    await addDraftOrderItemsWorkflow(scope).run({ input: { order_id, items } })
  }
}

type PreviewItem = ContextItem & { actions?: { id: string; action: string }[] }

/** Takes out of the edit what these vouchers put in, in this very edit or before it. */
export async function takeItemsOut(
  scope: MedusaContainer,
  order_id: string,
  vouchers: VoucherOfCode[]
): Promise<void> {
  const ids = new Set(vouchers.map(({ coupon_id }) => coupon_id))
  const preview = await scope.resolve(Modules.ORDER).previewOrderChange(order_id)
  const items = (preview.items ?? []) as unknown as PreviewItem[]
  for (const item of items.filter((item) => ids.has(voucherOf(item) ?? ""))) {
    const added = item.actions?.find(({ action }) => action === "ITEM_ADD")
    await (added
      ? removeDraftOrderActionItemWorkflow(scope).run({
          input: { order_id, action_id: added.id },
        })
      : updateDraftOrderItemWorkflow(scope).run({
          input: { order_id, items: [{ id: item.id, quantity: 0 }] },
        }))
  }
}
