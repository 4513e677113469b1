import { Module } from "@medusajs/framework/utils"
import { CouponModuleService } from "./service"

/** Key of the coupon module in the container. */
export const COUPON_MODULE = "coupon"

export default Module(COUPON_MODULE, { service: CouponModuleService })
