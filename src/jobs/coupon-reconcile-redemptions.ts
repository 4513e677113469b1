import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcileRedemptions } from "../workflows/redemption/reconcile"

export default async function couponReconcileRedemptions(
  container: MedusaContainer
): Promise<void> {
  await reconcileRedemptions(container, new Date())
}

export const config = {
  name: "coupon-reconcile-redemptions",
  schedule: "*/5 * * * *",
}
