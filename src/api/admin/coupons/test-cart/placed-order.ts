import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { AS_OF_NOW, type OrderBasis } from "../../../../domain/explain/order-basis"
import { COUPON_MODULE } from "../../../../modules/coupon"
import { findPlacedVersion } from "../../../../modules/coupon/operations/facts/find-placed-version"
import type { CouponModuleService } from "../../../../modules/coupon/service"
import type {
  ComputeContext,
  ContextItem,
} from "../../../../modules/promotion/compute/compute-context"
import { COMPUTE_FIELDS } from "../../../../workflows/entry/read-cart"
import { takenByNatives, type KnownCart } from "../../../real-cart"

export type OrderToTest = KnownCart & { order: OrderBasis }

/** An order with the lines, the person and the place it was placed with. @throws MedusaError not_found */
export async function placedOrder(scope: MedusaContainer, id: string): Promise<OrderToTest> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  const placed = await service.directly((sql) => findPlacedVersion(sql, id))
  const context = placed && (await readOrder(scope, id, placed.version))
  if (!context) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order with id: ${id} was not found`)
  }
  const items = (context.items ?? []).filter(({ quantity }) => Number(quantity) > 0)
  return {
    context: { ...context, items: items.map(withProduct) },
    taken: await takenByNatives(scope, { ...context, items }),
    order: {
      id,
      display_id: placed.display_id,
      version: placed.version,
      placed_at: placed.created_at.toISOString(),
      as_of_now: AS_OF_NOW,
    },
  }
}

async function readOrder(
  scope: MedusaContainer,
  id: string,
  version: number
): Promise<ComputeContext | null> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id, version } as { id: string }
  const { data } = await query.graph({ entity: "order", fields: COMPUTE_FIELDS, filters })
  return (data[0] as unknown as ComputeContext | undefined) ?? null
}

/** A product that was deleted since is still known by what the order's line kept of it. */
function withProduct(item: ContextItem): ContextItem {
  const { product_id, product_type_id } = item
  return { ...item, product: item.product ?? { id: product_id, type_id: product_type_id } }
}
