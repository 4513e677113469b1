import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { COUPON_MODULE } from "../../../modules/coupon"
import type { CouponModuleService } from "../../../modules/coupon/service"
import type {
  ComputeContext,
  ContextItem,
} from "../../../modules/promotion/compute/compute-context"
import { withProducts } from "../../../modules/promotion/compute/with-products"

export type OpenEdit = {
  /** The draft as its open edit leaves it. */
  context: ComputeContext
  /** Of the promotions on it by now, coupons' labels included. */
  codes: string[]
}

const FIELDS = [
  "currency_code",
  "email",
  "region_id",
  "sales_channel_id",
  "region.*",
  "customer.*",
  "customer.groups.*",
  "shipping_address.*",
  "promotions.code",
]

export async function readOpenEdit(scope: MedusaContainer, orderId: string): Promise<OpenEdit> {
  const coupons: CouponModuleService = scope.resolve(COUPON_MODULE)
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const [preview, { data }] = await Promise.all([
    scope.resolve(Modules.ORDER).previewOrderChange(orderId),
    query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } }),
  ])
  const { promotions, ...place } = data[0] as unknown as ComputeContext & {
    promotions?: ({ code?: string } | null)[]
  }
  const items = (preview.items ?? []) as unknown as ContextItem[]
  return {
    context: {
      ...place,
      items: await coupons.directly((sql) => withProducts(sql, items)),
    },
    codes: (promotions ?? []).flatMap((promotion) => promotion?.code ?? []),
  }
}
