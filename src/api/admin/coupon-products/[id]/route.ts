import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminCouponProductResponse,
  SetCouponProduct,
} from "../../../../contracts/coupon-products"
import { COUPON_MODULE } from "../../../../modules/coupon"
import {
  findProductCoupons,
  requireProduct,
  type ProductCoupons,
} from "../../../../modules/coupon/operations/products/product-coupons"
import type { CouponModuleService } from "../../../../modules/coupon/service"
import { setProductCouponsWorkflow } from "../../../../workflows/product/workflows/set-product-coupons"

/** Which coupons a product takes. @throws MedusaError not_found */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponProductResponse>
) => {
  const product_id = req.params.id ?? ""
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const listed = await service.directly(async (sql) => {
    await requireProduct(sql, product_id)
    return findProductCoupons(sql, product_id)
  })
  res.json(present(product_id, listed))
}

/** Decides it; carts follow with their next change. @throws MedusaError not_found for a product or a coupon there is not */
export const POST = async (
  req: AuthenticatedMedusaRequest<SetCouponProduct>,
  res: MedusaResponse<AdminCouponProductResponse>
) => {
  const product_id = req.params.id ?? ""
  const coupon_ids = listedIn(req.validatedBody)
  await setProductCouponsWorkflow(req.scope).run({ input: { product_id, coupon_ids } })
  res.json(present(product_id, coupon_ids))
}

function listedIn(body: SetCouponProduct): ProductCoupons {
  switch (body.policy) {
    case "any":
      return null
    case "none":
      return []
    case "listed":
      return [...new Set(body.coupon_ids)]
  }
}

function present(product_id: string, listed: ProductCoupons): AdminCouponProductResponse {
  const policy = listed === null ? "any" : listed.length ? "listed" : "none"
  return { coupon_product: { product_id, policy, coupon_ids: listed ?? [] } }
}
