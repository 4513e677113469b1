import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Warning, WarnedCoupon } from "../../../../domain/warnings/warning"
import { warningsOf } from "../../../../domain/warnings/warnings-of"
import { COUPON_MODULE } from "../../../../modules/coupon"
import { findLiveCoupons } from "../../../../modules/coupon/operations/coupons/find-live-coupons"
import { hasMatchingProducts } from "../../../../modules/coupon/operations/coupons/has-matching-products"
import { loadCouponFacts } from "../../../../modules/coupon/operations/facts/load-coupon-facts"
import { loadStoreSettings } from "../../../../modules/coupon/operations/facts/load-store-settings"
import type { CouponModuleService } from "../../../../modules/coupon/service"
import { currencyDigits } from "../../../../modules/promotion/compute/currency-digits"

const NOBODY = { keys: [], emails: [], account_id: null }

/** What a merchant would want to know of a coupon, beside the coupons that run in this store. */
export async function couponWarnings(
  scope: MedusaContainer,
  coupon: Omit<WarnedCoupon, "has_products">
): Promise<Warning[]> {
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)
  const now = new Date()
  const currency_code = await defaultCurrency(scope)
  return service.directly(async (sql) => {
    const { settings } = await loadStoreSettings(sql)
    const coupon_ids = await findLiveCoupons(sql, now)
    const facts = {
      coupon_ids,
      product_ids: [],
      person: NOBODY,
      orders_placed: null,
      settings,
      now,
    }
    const others = await loadCouponFacts(sql, facts)
    const has_products = await hasMatchingProducts(sql, coupon.terms.targets)
    const warned = { ...coupon, has_products }
    return warningsOf(warned, { others, settings, currency_code, digitsOf: currencyDigits, now })
  })
}

type Store = { supported_currencies?: { currency_code: string; is_default: boolean }[] }

/** The store's own; of a store without one the US dollar, as Medusa begins with. */
async function defaultCurrency(scope: MedusaContainer): Promise<string> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "store", fields: ["supported_currencies.*"] })
  const currencies = (data as unknown as Store[])[0]?.supported_currencies ?? []
  return currencies.find(({ is_default }) => is_default)?.currency_code ?? "usd"
}
