import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCouponWarningsResponse } from "../../../../../contracts/warnings"
import { retrieveCoupon } from "../../query"
import { couponWarnings } from "../../warnings/coupon-warnings"

/** What is worth a look in a coupon, as it is now. @throws MedusaError not_found */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCouponWarningsResponse>
) => {
  const { period, named_customers_count, ...coupon } = await retrieveCoupon(
    req.scope,
    req.params.id ?? ""
  )
  const warnings = await couponWarnings(req.scope, {
    ...coupon,
    starts_at: period.starts_at ? new Date(period.starts_at) : null,
    ends_at: period.ends_at ? new Date(period.ends_at) : null,
    named_count: named_customers_count,
  })
  res.json({ warnings })
}
