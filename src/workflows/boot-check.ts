import { container } from "@medusajs/framework"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { BRAND } from "../modules/promotion/brand"

/**
 * Stops a boot that lacks the second config entry. It stands here because
 * workflow files load right after the modules, and errors of later hooks are
 * swallowed.
 */
function requireSwappedPromotionModule(): void {
  const service: object | undefined = container.resolve(Modules.PROMOTION, {
    allowUnregistered: true,
  })
  const isRunning = typeof Reflect.get(service ?? {}, "computeActions") === "function"
  if (isRunning && !hasBrand(service)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `medusa-plugin-coupons needs Medusa's Promotion Module swapped: add ` +
        `{ resolve: "medusa-plugin-coupons/modules/promotion", dependencies: ["coupon"] } ` +
        `to "modules" in medusa-config.ts, or wrap your own service with withCoupons().`
    )
  }
}

function hasBrand(service: object | undefined): boolean {
  return Boolean(service && Reflect.get(service.constructor, BRAND))
}

requireSwappedPromotionModule()
