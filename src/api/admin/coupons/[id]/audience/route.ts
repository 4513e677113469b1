import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminAudienceChangeResponse,
  AdminAudienceResponse,
  ChangeAudience,
} from "../../../../../contracts/audience"
import { COUPON_MODULE } from "../../../../../modules/coupon"
import { listNamedCustomers } from "../../../../../modules/coupon/operations/audience/list-named-customers"
import type { CouponModuleService } from "../../../../../modules/coupon/service"
import { changeAudienceWorkflow } from "../../../../../workflows/coupon/workflows/change-audience"
import { retrieveCoupon } from "../../query"
import type { PageQuery } from "../../validators"

/** The customers on the coupon's own list. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAudienceResponse>
) => {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const { id } = await retrieveCoupon(req.scope, req.params.id ?? "")
  const page = req.validatedQuery as PageQuery
  const found = await service.directly((sql) => listNamedCustomers(sql, id, page))
  res.json({ ...found, offset: page.offset, limit: page.limit })
}

/** Adds customers, by id or e-mail, and takes others off; says how many, and who has no account. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ChangeAudience>,
  res: MedusaResponse<AdminAudienceChangeResponse>
) => {
  const { id } = await retrieveCoupon(req.scope, req.params.id ?? "")
  const { result } = await changeAudienceWorkflow(req.scope).run({
    input: { coupon_id: id, body: req.validatedBody },
  })
  const { added, removed, without_account } = result
  res.json({ coupon: await retrieveCoupon(req.scope, id), added, removed, without_account })
}
