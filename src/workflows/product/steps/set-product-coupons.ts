import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COUPON_MODULE } from "../../../modules/coupon"
import {
  requireProduct,
  setProductCoupons,
  type ProductCoupons,
} from "../../../modules/coupon/operations/products/product-coupons"
import type { CouponModuleService } from "../../../modules/coupon/service"

export type SetProductCouponsInput = { product_id: string; coupon_ids: ProductCoupons }

export const setProductCouponsStep = createStep(
  "coupon-set-product-coupons",
  async ({ product_id, coupon_ids }: SetProductCouponsInput, { container }) => {
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    const before = await coupons.atomically(async (sql) => {
      await requireProduct(sql, product_id)
      return setProductCoupons(sql, product_id, coupon_ids)
    })
    return new StepResponse(product_id, { product_id, coupon_ids: before })
  },
  async (before, { container }) => {
    if (before) {
      const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
      await coupons.atomically((sql) =>
        setProductCoupons(sql, before.product_id, before.coupon_ids)
      )
    }
  }
)
