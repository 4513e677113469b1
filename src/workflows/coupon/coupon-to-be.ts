import type { MedusaContainer } from "@medusajs/framework/types"
import type { CouponToCheck } from "../../contracts/warnings"
import type { WarnedCoupon } from "../../domain/warnings/warning"
import { COUPON_MODULE } from "../../modules/coupon"
import { loadStoreSettings } from "../../modules/coupon/operations/facts/load-store-settings"
import type { CouponModuleService } from "../../modules/coupon/service"
import { checkTerms } from "../../modules/promotion/lifecycle/check-coupon"
import { UNDECIDED } from "../../modules/promotion/lifecycle/new-coupon"
import { patchTerms } from "../../modules/promotion/lifecycle/patch-terms"
import { openFieldsOf, termsOf } from "./new-coupon"
import { withStoreDefaults } from "./store-defaults"

/**
 * The coupon that a request would create, with what the store starts coupons with.
 * @throws MedusaError invalid_data for terms that cannot be
 */
export async function couponToBe(
  scope: MedusaContainer,
  asked: CouponToCheck
): Promise<Omit<WarnedCoupon, "has_products">> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  const { settings } = await service.directly(loadStoreSettings)
  const body = withStoreDefaults(asked, settings.new_coupons)
  const { starts_at, ends_at, priority } = { ...UNDECIDED, ...openFieldsOf(body) }
  const terms = patchTerms(null, termsOf(body))
  const { is_automatic = false } = body
  checkTerms(terms, { is_automatic })
  return {
    id: "",
    code: body.code ?? "",
    terms,
    starts_at,
    ends_at,
    priority,
    is_automatic,
    named_count: null,
  }
}
