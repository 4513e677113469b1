import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartFacts } from "../../../../../../domain/eligibility/facts"
import { bestChoice } from "../../../../../../domain/qualification/best-choice"
import { qualify } from "../../../../../../domain/qualification/qualify"
import { COUPON_MODULE } from "../../../../../../modules/coupon"
import { findCouponTexts } from "../../../../../../modules/coupon/operations/coupons/find-coupon-texts"
import {
  findOfferedCoupons,
  type OfferedTo,
} from "../../../../../../modules/coupon/operations/coupons/find-offered-coupons"
import { MAX_CODES_PER_CART } from "../../../../../../modules/coupon/operations/entries/enter-typed-codes"
import { gatherFacts } from "../../../../../../modules/coupon/operations/facts/gather-facts"
import { identifyPerson } from "../../../../../../modules/coupon/operations/facts/identify-person"
import {
  loadStoreSettings,
  type StoreSettings,
} from "../../../../../../modules/coupon/operations/facts/load-store-settings"
import type { CouponModuleService } from "../../../../../../modules/coupon/service"
import { askedByItself } from "../../../../../../modules/promotion/compute/asked-by-itself"
import { cartFacts } from "../../../../../../modules/promotion/compute/cart-facts"
import { couponsOnCart } from "../../../../../../modules/promotion/compute/coupons-there"
import { realCart } from "../../../../../real-cart"

/**
 * What a cart could use, computed on the cart as it stands.
 * @throws MedusaError not_found
 */
export async function availableCoupons(
  scope: MedusaContainer,
  { cart_id, account_id }: { cart_id: string; account_id: string | null }
) {
  const { context, taken } = await realCart(scope, cart_id)
  const cart = cartFacts(context)
  const account_email = context.customer?.email ?? null
  const now = new Date()
  const service: CouponModuleService = scope.resolve(COUPON_MODULE)

  const { offered, entered, settings, texts } = await service.directly(async (sql) => {
    const store = await loadStoreSettings(sql)
    const [asked, onCart] = await Promise.all([
      findOfferedCoupons(sql, offeredTo(cart, account_email, account_id, store), now),
      couponsOnCart(sql, cart_id, askedByItself(context, now)),
    ])
    const others = asked.filter((id) => !onCart.includes(id))
    const [{ coupons }, texts] = await Promise.all([
      gatherFacts(sql, { coupon_ids: [...onCart, ...others], cart, account_email, now, store }),
      findCouponTexts(sql, others),
    ])
    return {
      entered: coupons.filter(({ id }) => onCart.includes(id)),
      offered: coupons.filter(({ id }) => others.includes(id)),
      settings: store.settings,
      texts,
    }
  })
  const found = qualify({ cart, entered, offered, taken, settings })
  const automatic = entered.filter(({ is_automatic }) => is_automatic)
  const codes = [...entered, ...found.map(({ coupon }) => coupon)]
    .filter(({ is_automatic }) => !is_automatic)
    .slice(0, MAX_CODES_PER_CART)
  return {
    best: bestChoice({ cart, coupons: [...automatic, ...codes], taken, settings }),
    cart,
    found: found.map((one) => ({ ...one, texts: texts.get(one.coupon.id) })),
  }
}

export type AvailableCoupon = Awaited<ReturnType<typeof availableCoupons>>["found"][number]

/** Somebody's own coupons are told to nobody else who has the cart. */
function offeredTo(
  { customer }: CartFacts,
  account_email: string | null,
  account_id: string | null,
  store: StoreSettings
): OfferedTo {
  const isOwn = account_id !== null && customer.id === account_id
  const { emails } = identifyPerson(
    { customer_id: customer.id, has_account: true, account_email, cart_email: null },
    store
  )
  return {
    customer_ids: isOwn ? [account_id] : [],
    emails: isOwn ? emails : [],
    group_ids: isOwn ? customer.group_ids : [],
    ...store.settings.email,
  }
}
