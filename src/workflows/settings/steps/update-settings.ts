import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CouponSettings, UpdateCouponSettings } from "../../../contracts/settings"
import { COUPON_MODULE } from "../../../modules/coupon"
import {
  loadStoreSettings,
  saveStoreSettings,
} from "../../../modules/coupon/operations/facts/load-store-settings"
import type { CouponModuleService } from "../../../modules/coupon/service"

export const updateSettingsStep = createStep(
  "coupon-update-settings",
  async (patch: UpdateCouponSettings, { container }) => {
    const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
    const [settings, before] = await coupons.atomically(async (sql) => {
      const { settings: before } = await loadStoreSettings(sql)
      const settings = { ...before, ...patch }
      await saveStoreSettings(sql, settings)
      return [settings, before] as const
    })
    return new StepResponse<CouponSettings, CouponSettings>(settings, before)
  },
  async (before, { container }) => {
    if (before) {
      const coupons: CouponModuleService = container.resolve(COUPON_MODULE)
      await coupons.atomically((sql) => saveStoreSettings(sql, before))
    }
  }
)
