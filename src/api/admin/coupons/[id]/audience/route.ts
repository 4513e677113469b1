import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminAudienceChangeResponse,
  AdminAudienceResponse,
  ChangeAudience,
  ListNamedCustomersQuery,
} from "../../../../../contracts/audience"
import { listNamedCustomers } from "../../../../../modules/coupon/operations/audience/list-named-customers"
import { changeAudienceWorkflow } from "../../../../../workflows/coupon/workflows/change-audience"
import { pageOfCoupon } from "../../page-of-coupon"
import { retrieveCoupon } from "../../query"

/** The customers on the coupon's own list, or those of them that are searched. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAudienceResponse>
) => {
  const { q } = req.validatedQuery as ListNamedCustomersQuery
  res.json(await pageOfCoupon(req, (sql, id, page) => listNamedCustomers(sql, id, { ...page, q })))
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
