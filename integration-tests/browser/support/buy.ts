import { couponDesk, percentage } from "../../support/coupons"
import { eventually } from "../../support/eventually"
import { type Shop } from "../../support/shop-suite"
import { shopper } from "../../support/shopper"

/** Two bags of tea for 46 US dollars; codes are entered as a shopper types them. */
export async function buyWith(shop: Shop, ...codes: string[]) {
  const guest = shopper(shop)
  const cart = await guest.cart({ "SENCHA-100": 2 })
  if (codes.length) {
    await guest.enter(cart, ...codes)
  }
  await guest.readyToPay(cart)
  const { data } = await guest.complete(cart)
  expect(data).toHaveProperty("order.id")
  return data.order as { id: string; display_id: number; discount_subtotal: number }
}

/** The use is bound to its order after the order's answer. */
export async function isBound(shop: Shop, couponId: string): Promise<void> {
  await eventually(async () =>
    expect(await couponDesk(shop).redemptions(couponId)).toMatchObject([{ state: "bound" }])
  )
}

/** A coupon for five uses, one of which is gone. */
export async function usedCoupon(shop: Shop, code: string) {
  const coupon = await couponDesk(shop).create({
    code,
    name: "Autumn tea",
    discount: percentage(10),
    total_limit: 5,
  })
  const order = await buyWith(shop, code)
  await isBound(shop, coupon.id)
  return { coupon, order }
}
