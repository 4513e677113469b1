import type { Answer, ShopApi } from "./shop-api"
import type { Shop } from "./shop-suite"

type Send = ShopApi["store"]

const ADDRESS = {
  first_name: "Sam",
  last_name: "Shopper",
  address_1: "1 Main Street",
  city: "Portland",
  province: "OR",
  postal_code: "97201",
  country_code: "us",
}

/** The calls of a storefront, each as the standard cart API has it. */
export function shopper({ ids, api }: Pick<Shop, "ids" | "api">, send: Send = api.store) {
  return {
    async cart(items: Record<string, number>, fields: object = {}): Promise<string> {
      const answer = await send("POST", "/store/carts", {
        region_id: ids.regions.us,
        email: "guest@example.com",
        shipping_address: ADDRESS,
        billing_address: ADDRESS,
        items: Object.entries(items).map(([sku, quantity]) => ({
          variant_id: ids.variants[sku]?.id,
          quantity,
        })),
        ...fields,
      })
      expect(answer.data).toHaveProperty("cart")
      return answer.data.cart.id
    },
    retrieve: (cartId: string) => send("GET", `/store/carts/${cartId}`),
    enter: (cartId: string, ...promo_codes: string[]) =>
      send("POST", `/store/carts/${cartId}/promotions`, { promo_codes }),
    remove: (cartId: string, ...promo_codes: string[]) =>
      send("DELETE", `/store/carts/${cartId}/promotions`, { promo_codes }),
    update: (cartId: string, body: object) => send("POST", `/store/carts/${cartId}`, body),
    add: (cartId: string, sku: string, quantity: number) =>
      send("POST", `/store/carts/${cartId}/line-items`, {
        variant_id: ids.variants[sku]?.id,
        quantity,
      }),
    coupons: async (cartId: string) =>
      (await send("GET", `/store/carts/${cartId}/coupons`)).data.coupons,
    async readyToPay(cartId: string, place: keyof typeof ids.shipping_options = "us") {
      await send("POST", `/store/carts/${cartId}/shipping-methods`, {
        option_id: ids.shipping_options[place].standard,
      })
      await openPayment(send, cartId)
    },
    complete: (cartId: string): Promise<Answer> =>
      send("POST", `/store/carts/${cartId}/complete`, {}),
  }
}

/** A payment session for the cart's total; a storefront opens one anew after every change of it. */
export async function openPayment(send: Send, cart_id: string): Promise<void> {
  const { data } = await send("POST", "/store/payment-collections", { cart_id })
  await send("POST", `/store/payment-collections/${data.payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
}
