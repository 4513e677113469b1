import { CUSTOMER_PASSWORD, STAFF } from "./logins.js"

/**
 * What somebody needs to look around.
 *
 * @param {{ base: string, shop: import("./seed/shop-ids.js").ShopIds }} options
 */
export function welcome({ base, shop }) {
  return `
  Dashboard         ${base}/app
  E-mail            ${STAFF.email}
  Password          ${STAFF.password}
  Publishable key   ${shop.publishable_key}
  Shoppers          vip@example.com, new@example.com, wholesale@example.com, us@example.com
                    password ${CUSTOMER_PASSWORD}

  Put a coupon on a cart yourself, in another terminal:

${curls(base, shop)}

  Ctrl-C ends everything; the data are kept. npm run demo -- --fresh starts over.
`
}

/**
 * @param {string} base
 * @param {import("./seed/shop-ids.js").ShopIds} shop
 */
function curls(base, shop) {
  const key = `-H 'x-publishable-api-key: ${shop.publishable_key}'`
  const json = `-H 'content-type: application/json'`
  const cart = JSON.stringify({
    region_id: shop.regions.europe,
    items: [{ variant_id: shop.variants["BOX-MORNING"]?.id, quantity: 1 }],
  })
  const cartId = `node -pe 'JSON.parse(require("fs").readFileSync(0)).cart.id'`
  return [
    `CART=$(curl -s ${base}/store/carts ${key} ${json} -d '${cart}' | ${cartId})`,
    `curl -s -o /dev/null ${base}/store/carts/$CART/promotions ${key} ${json} -d '{"promo_codes":[" take5"]}'`,
    `curl -s ${base}/store/carts/$CART/coupons ${key}`,
  ].join("\n\n")
}
