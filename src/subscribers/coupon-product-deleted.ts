import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { COUPON_MODULE } from "../modules/coupon"
import { forgetProduct } from "../modules/coupon/operations/products/product-coupons"
import type { CouponModuleService } from "../modules/coupon/service"

export default async function couponProductDeleted({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
  await coupons.directly((sql) => forgetProduct(sql, event.data.id))
}

export const config: SubscriberConfig = {
  event: "product.deleted",
  context: { subscriberId: "coupon-product-deleted" },
}
