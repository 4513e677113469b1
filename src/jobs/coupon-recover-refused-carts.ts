import type { MedusaContainer } from "@medusajs/framework/types"
import { recoverRefusedCarts } from "../workflows/entry/refresh-cart-coupons"

export default async function couponRecoverRefusedCarts(container: MedusaContainer): Promise<void> {
  await recoverRefusedCarts(container, new Date())
}

export const config = {
  name: "coupon-recover-refused-carts",
  schedule: "* * * * *",
}
