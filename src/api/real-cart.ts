import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Decimal } from "../domain/decimal"
import { normalForm } from "../domain/code/normal-form"
import { COUPON_MODULE } from "../modules/coupon"
import { findCouponCodes } from "../modules/coupon/operations/codes/find-coupon-codes"
import type { CouponModuleService } from "../modules/coupon/service"
import { codesOnLines, type ComputeContext } from "../modules/promotion/compute/compute-context"
import { toDecimal } from "../modules/promotion/compute/to-decimal"
import { readCart } from "../workflows/entry/read-cart"

export type KnownCart = {
  context: ComputeContext
  /** What native promotions take off, without tax. */
  taken: { line_id: string; amount: Decimal }[]
}

type Adjustment = { id: string; code?: string | null; subtotal?: number; amount: number }

/** A cart as it stands. @throws MedusaError not_found */
export async function realCart(scope: MedusaContainer, id: string): Promise<KnownCart> {
  const context = await readCart(scope, id)
  if (!context) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Cart with id: ${id} was not found`)
  }
  return { context, taken: await takenByNatives(scope, context) }
}

/** What is taken off lines under codes that are no coupon's. */
export async function takenByNatives(
  scope: MedusaContainer,
  context: ComputeContext
): Promise<KnownCart["taken"]> {
  const ours = await couponCodes(scope, codesOnLines(context))
  return [...(context.items ?? []), ...(context.shipping_methods ?? [])].flatMap((line) =>
    ((line.adjustments ?? []) as Adjustment[])
      .filter(({ code }) => !ours.has(normalForm(code ?? "") ?? ""))
      .map(({ subtotal, amount }) => ({ line_id: line.id, amount: toDecimal(subtotal ?? amount) }))
  )
}

async function couponCodes(scope: MedusaContainer, codes: string[]): Promise<Set<string>> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  const forms = codes.map(normalForm).filter((form) => form !== null)
  const found = await service.directly((sql) => findCouponCodes(sql, forms))
  return new Set(found.map(({ normal_form }) => normal_form))
}
