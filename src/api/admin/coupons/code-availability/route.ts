import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { normalForm } from "../../../../domain/code/normal-form"
import { COUPON_MODULE } from "../../../../modules/coupon"
import { isCodeFree } from "../../../../modules/coupon/operations/codes/is-code-free"
import type { CouponModuleService } from "../../../../modules/coupon/service"
import type { CodeQuery } from "../validators"

type Availability = { available: boolean; normal_form: string | null }

/** Whether a code could be taken, in any spelling; `normal_form` is null where it cannot be a code at all. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<Availability>) => {
  const service: CouponModuleService = req.scope.resolve(COUPON_MODULE)
  const form = normalForm((req.validatedQuery as CodeQuery).code)
  const available = form !== null && (await service.directly((sql) => isCodeFree(sql, form)))
  res.json({ available, normal_form: form })
}
