/**
 * The calls of a storefront, in the order in which a shopper makes them.
 *
 * @typedef {import("./api.mjs").Api} Api
 * @typedef {import("./seed/shop-ids.js").ShopIds} ShopIds
 */

const ADDRESS = {
  first_name: "Vera",
  last_name: "Vogel",
  address_1: "Hafenstraße 12",
  city: "Hamburg",
  postal_code: "20359",
  country_code: "de",
}

/**
 * A cart in Europe, with the address of delivery.
 *
 * @param {Api} store
 * @param {ShopIds} shop
 * @param {{ items: Record<string, number>, email: string }} wanted `items`: quantity by SKU
 * @returns {Promise<string>} the cart's id
 */
export async function fillCart(store, shop, { items, email }) {
  const { cart } = await store.post("/store/carts", {
    region_id: shop.regions.europe,
    email,
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
    items: Object.entries(items).map(([sku, quantity]) => ({
      variant_id: shop.variants[sku]?.id,
      quantity,
    })),
  })
  return cart.id
}

/**
 * @param {Api} store
 * @param {string} cartId
 * @param {string} code as it is typed
 */
export function enterCode(store, cartId, code) {
  return store.request("POST", `/store/carts/${cartId}/promotions`, { promo_codes: [code] })
}

/**
 * Chooses the standard delivery, pays and orders.
 *
 * @param {Api} store
 * @param {ShopIds} shop
 * @param {string} cartId
 * @returns {Promise<any>} the order
 */
export async function checkOut(store, shop, cartId) {
  await store.post(`/store/carts/${cartId}/shipping-methods`, {
    option_id: shop.shipping_options.europe.standard,
  })
  const { payment_collection } = await store.post("/store/payment-collections", {
    cart_id: cartId,
  })
  await store.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
  const answer = await store.post(`/store/carts/${cartId}/complete`, {})
  if (answer.type !== "order") {
    throw new Error(`The cart was not completed: ${answer.error?.message}`)
  }
  return answer.order
}
