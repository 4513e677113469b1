/** Those of the products (an array of ids) that do not take the coupon; `coupon` is in scope. */
export function refusedProducts(products: string): string {
  return `array(
    select takes.product_id from coupon_product takes
    where takes.product_id = any(${products}) and coupon.id <> all(takes.coupon_ids)
  )`
}
