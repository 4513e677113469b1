import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponCountResponse } from "../../../../contracts/admin-responses"
import type { CountCouponsQuery } from "../../../../contracts/coupon-list"
import { countAdminCoupons } from "../query"

/** How many coupons the list's filters find, however many they are. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponCountResponse>
) => {
  const query = req.validatedQuery as CountCouponsQuery
  res.json({ count: await countAdminCoupons(req.scope, query) })
}
